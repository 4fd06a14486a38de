/** Finished drawings of the models: the last good one stays while the text it shows is broken. */
import type { Graph } from '../../core/diagram/graph.ts';
import { graphRows } from '../../core/diagram/graph-rows.ts';
import { layOut } from '../../core/diagram/layout.ts';
import { renderSvg } from '../../core/diagram/render-svg.ts';
import { viewNamed } from '../../core/diagram/views.ts';
import type { SyntaxProblem } from '../../core/model/fragment.ts';
import { diagramMessages } from '../../core/messages/diagram.ts';
import { layoutFailure } from '../layout-error.ts';
import { createLayoutEngine } from '../layout.ts';
import type { DrawingDto, DrawingParams } from '../protocol.ts';
import type { Session } from '../session.ts';
import { modelOf, type LoadedModel } from '../workspace.ts';

export interface Drawings {
  readonly draw: (params: DrawingParams) => Promise<DrawingDto>;
  readonly dispose: () => void;
}

interface Drawn {
  /** The graph as text: what is drawn again only where it differs. */
  readonly graph: string;
  readonly drawing: DrawingDto;
}

const empty: DrawingDto = { svg: '', title: '', stale: false, rows: [] };

/** Draws views of the models. @param layoutWorker the script that lays drawings out, in a thread of its own */
export function createDrawings(session: Session, layoutWorker: string): Drawings {
  const engine = createLayoutEngine(layoutWorker);
  const lastGood = new WeakMap<LoadedModel, Map<string, Drawn>>();

  const draw = async ({ uri, view }: DrawingParams): Promise<DrawingDto> => {
    await session.ready;
    const loaded = modelOf(session.workspace, uri);
    const entry = viewNamed(view);
    if (!loaded || !entry) return empty;
    const { language } = session.settings;
    const drawn = drawnOf(loaded);
    const key = `${entry.id} ${language}`;
    const before = drawn.get(key);
    const isBroken = (loaded.model.fragments.get(uri)?.problems ?? []).some(costsMore);
    if (isBroken && before) return { ...before.drawing, stale: true };
    const graph = entry.build(loaded.model, { language });
    const text = JSON.stringify(graph);
    if (before?.graph === text) return { ...before.drawing, stale: isBroken };
    const drawing = await finish(graph).catch((error: unknown) => lastOr(error, before));
    // A picture of broken text is shown where there is none yet, and kept for no later one.
    if (!isBroken && !drawing.stale) drawn.set(key, { graph: text, drawing });
    return { ...drawing, stale: isBroken || drawing.stale };
  };

  const drawnOf = (loaded: LoadedModel): Map<string, Drawn> => {
    const drawn = lastGood.get(loaded) ?? new Map<string, Drawn>();
    lastGood.set(loaded, drawn);
    return drawn;
  };

  const finish = async (graph: Graph): Promise<DrawingDto> => {
    if (graph.nodes.length === 0) return { ...empty, title: graph.title };
    const svg = renderSvg(await layOut(graph, engine.layOut));
    return {
      svg,
      title: graph.title,
      stale: false,
      rows: graphRows(graph, diagramMessages[session.settings.language]),
    };
  };

  return { draw, dispose: engine.dispose };
}

/** A layout that failed or took too long leaves the picture before it standing. */
function lastOr(error: unknown, before: Drawn | undefined): DrawingDto {
  if (before && layoutFailure(error)) return { ...before.drawing, stale: true };
  throw error;
}

/** A word that is not (yet) of the language costs nothing around it: the picture goes on following the text. */
function costsMore({ message }: SyntaxProblem): boolean {
  return message.id !== 'unknown-property';
}
