/** Writes the fast reader of the language from its grammar: grammar/reader/generated/reader.ts. */
import { writeFileSync } from 'node:fs';
import { inProject } from '../system/project.mjs';
import { readerSource } from './reader-source.mjs';

writeFileSync(inProject('grammar/reader/generated/reader.ts'), readerSource());
