import { layOut } from '../../core/diagram/layout.ts';
import { standaloneSvg } from '../../core/diagram/standalone-svg.ts';
import { serviceMap } from '../../core/diagram/views/service-map.ts';
import type { Model } from '../../core/model/model.ts';
import { createLayoutEngine } from '../../language-server/layout.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { builtFile } from '../installation.ts';
import { findAsked, isIncomplete, loadModel, tellBrokenFiles } from '../load-models.ts';
import { writeInside } from '../output-file.ts';
import { shownPath } from '../shown-path.ts';
import type { ExitCode } from '../terminal.ts';

export const diagramCommand = {
  name: 'diagram',
  operands: '[PATH]',
  mostPaths: 1,
  options: ['view', 'output', 'as-of'],
  examples: ['diagram > services.svg', 'diagram our-services --view services -o services.svg'],
  run: diagram,
} as const satisfies Command;

const ending = '.svg';

async function diagram(context: CommandContext, settings: Settings): Promise<ExitCode> {
  const { terminal, messages } = context;
  const { output } = settings;
  if (output !== undefined && !output.endsWith(ending)) return fail(messages.outputEnding(output, ending));
  const found = findAsked(context, settings.paths);
  if (!found) return 2;
  const [files, ...others] = found;
  if (!files || others.length > 0) {
    const roots = found.map(({ root }) => shownPath(terminal.folder, root)).join(', ');
    return fail(messages.severalModels(settings.paths[0] ?? '.', roots));
  }
  const loaded = loadModel(context, files);
  tellBrokenFiles(context, loaded);
  const svg = await draw(context, settings, loaded.model);
  if (output === undefined) terminal.print(svg);
  else {
    const outcome = writeInside(terminal.folder, output, svg, settings.language);
    if (outcome.type === 'outside') return fail(messages.outputOutside(output));
    if (outcome.type === 'failed') return fail(messages.outputFailed(output, outcome.reason));
    terminal.tell(messages.written(output));
  }
  return isIncomplete(found) ? 2 : 0;

  function fail(sentence: string): ExitCode {
    terminal.tell(sentence);
    return 2;
  }
}

async function draw(
  { terminal, messages }: CommandContext,
  settings: Settings,
  model: Model,
): Promise<string> {
  const graph = serviceMap(model, settings);
  if (graph.nodes.length === 0) terminal.tell(messages.emptyDrawing(settings.view));
  const engine = createLayoutEngine(builtFile('layout-worker.cjs'));
  try {
    return standaloneSvg(await layOut(graph, engine.layOut));
  } finally {
    engine.dispose();
  }
}
