import { fileURLToPath } from 'node:url';

/** Where pictures and logs of failures are kept until the next run. */
export const failureFolder = fileURLToPath(new URL('../../../out/editor-failures', import.meta.url));
