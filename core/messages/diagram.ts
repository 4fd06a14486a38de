/** The words of the diagrams. */
import type { Language } from './language.ts';

export interface DiagramMessages {
  readonly services: string;
  readonly customerOf: string;
  readonly agreed: string;
  readonly facility: string;
  readonly dependsOn: string;
  readonly uses: string;
  readonly suppliedBy: string;
  readonly contains: string;
  readonly some: (count: string, all: number) => string;
  readonly elements: (count: number) => string;
  /** Why containers are drawn as one shape each. */
  readonly stacked: (count: number) => string;
}

const en: DiagramMessages = {
  services: 'Service map',
  customerOf: 'is customer of',
  agreed: 'has agreed on',
  facility: 'facility',
  dependsOn: 'depends on',
  uses: 'uses',
  suppliedBy: 'supplied by',
  contains: 'contains',
  some: (count, all) => `${count} of ${all}`,
  elements: (count) => `${count} elements`,
  stacked: (count) => `There are ${count} elements, more than can be read: each team is drawn as one shape.`,
};

const nl: DiagramMessages = {
  services: 'Dienstenkaart',
  customerOf: 'is klant van',
  agreed: 'heeft afspraken over',
  facility: 'faciliteit',
  dependsOn: 'is afhankelijk van',
  uses: 'gebruikt',
  suppliedBy: 'geleverd door',
  contains: 'bevat',
  some: (count, all) => `${count} van ${all}`,
  elements: (count) => `${count} elementen`,
  stacked: (count) => `Er zijn ${count} elementen, meer dan leesbaar is: elk team is getekend als één vorm.`,
};

export const diagramMessages: Readonly<Record<Language, DiagramMessages>> = { en, nl };
