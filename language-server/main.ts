/** The language server as a program: started by an editor over stdio or node IPC. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { spareProcessor } from './engine.ts';
import { serve } from './server.ts';

spareProcessor();

// The same from the sources and from dist/: the library stands beside either folder.
const home = import.meta.dirname;
serve(createConnection(ProposedFeatures.all), {
  library: join(home, '..', 'library'),
  layoutWorker: join(home, '..', 'dist', 'layout-worker.cjs'),
});
