/** The commands, in the order of the help. Help, documentation and tests read this list. */
import { checkCommand } from './commands/check.ts';
import { coverageCommand } from './commands/coverage.ts';
import { diagramCommand } from './commands/diagram.ts';
import { explainCommand } from './commands/explain.ts';
import { formatCommand } from './commands/format.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { lspCommand } from './commands/lsp.ts';

export const commands = [
  checkCommand,
  coverageCommand,
  explainCommand,
  diagramCommand,
  formatCommand,
  importCommand,
  initCommand,
  lspCommand,
] as const;
