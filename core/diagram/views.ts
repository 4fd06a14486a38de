/** The registry of views: each makes a graph of a model. */
import type { Language } from '../messages/language.ts';
import { diagramMessages } from '../messages/diagram.ts';
import type { Model } from '../model/model.ts';
import type { Graph } from './graph.ts';
import { serviceMap } from './views/service-map.ts';

export interface View {
  /** What a request and the command line call it. */
  readonly id: string;
  readonly title: (language: Language) => string;
  readonly build: (model: Model, options: ViewOptions) => Graph;
}

export interface ViewOptions {
  /** Of titles and captions. */
  readonly language: Language;
}

export const views: readonly View[] = [
  { id: 'services', title: (language) => diagramMessages[language].services, build: serviceMap },
];

export function viewNamed(id: string): View | undefined {
  return views.find((view) => view.id === id);
}
