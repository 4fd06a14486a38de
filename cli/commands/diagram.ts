import { layOut } from '../../core/diagram/layout.ts';
import { standaloneSvg } from '../../core/diagram/standalone-svg.ts';
import { viewNamed } from '../../core/diagram/views.ts';
import type { Model } from '../../core/model/model.ts';
import type { ModelFiles } from '../../language-server/files.ts';
import { createLayoutEngine } from '../../language-server/layout.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { builtFile } from '../installation.ts';
import { findAsked, isIncomplete, loadModel, tellBrokenFiles } from '../load-models.ts';
import { outputPlace, reasonFor, writeOutput } from '../output-file.ts';
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
  const write = writerOf(context, settings);
  if (!write) return 2;
  const files = theOneModel(context, settings);
  if (!files) return 2;
  const loaded = loadModel(context, files);
  tellBrokenFiles(context, loaded);
  const isWritten = write(await draw(context, settings, loaded.model));
  return isWritten && !isIncomplete([files]) ? 0 : 2;
}

/** What takes the picture, and says whether it could; undefined where the output is refused, which has been told. */
function writerOf(
  { terminal, messages }: CommandContext,
  { output, language }: Settings,
): ((svg: string) => boolean) | undefined {
  if (output === undefined) {
    return (svg) => {
      terminal.print(svg);
      return true;
    };
  }
  const place = outputPlace(terminal.folder, output);
  if (!output.endsWith(ending)) terminal.tell(messages.outputEnding(output, ending));
  else if (place.type === 'outside') terminal.tell(messages.outputOutside(output));
  else if (place.type === 'failed')
    terminal.tell(messages.outputFailed(output, reasonFor(place.error, language)));
  else {
    return (svg) => {
      const error = writeOutput(place.file, svg);
      terminal.tell(
        error ? messages.outputFailed(output, reasonFor(error, language)) : messages.written(output),
      );
      return !error;
    };
  }
  return undefined;
}

function theOneModel(context: CommandContext, { paths }: Settings): ModelFiles | undefined {
  const found = findAsked(context, paths);
  if (!found || found.length === 1) return found?.[0];
  const { terminal, messages } = context;
  const roots = found.map(({ root }) => shownPath(terminal.folder, root)).join(', ');
  terminal.tell(messages.severalModels(paths[0] ?? '.', roots));
  return undefined;
}

async function draw(
  { terminal, messages }: CommandContext,
  settings: Settings,
  model: Model,
): Promise<string> {
  const graph = viewNamed(settings.view)?.build(model, settings);
  if (!graph) throw new Error(`There is no view ${settings.view}.`);
  if (graph.nodes.length === 0) terminal.tell(messages.emptyDrawing(settings.view));
  const engine = createLayoutEngine(builtFile('layout-worker.cjs'));
  try {
    return standaloneSvg(await layOut(graph, engine.layOut));
  } finally {
    engine.dispose();
  }
}
