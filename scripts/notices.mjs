/**
 * Writes THIRD-PARTY-NOTICES.md: the packages within the bundles, with their licences.
 * With --check it writes nothing, and fails where the file is not up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleEntries } from './bundle-entries.mjs';
import { inProject, root } from './system/project.mjs';

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} licence as an SPDX expression
 * @property {string} home
 * @property {string} text the licence as the package holds it
 */

const file = inProject('THIRD-PARTY-NOTICES.md');
const notices = print((await bundledPackages()).map(readPackage));

if (!process.argv.includes('--check')) writeFileSync(file, notices);
else if (readFileSync(file, 'utf8') !== notices) {
  console.error('THIRD-PARTY-NOTICES.md is not up to date. "node scripts/notices.mjs" writes it again.');
  process.exitCode = 1;
}

/** The names of the packages of which something is bundled, sorted. */
async function bundledPackages() {
  const inputs = await Promise.all(bundleEntries.map(inputsOf));
  const names = inputs
    .flat()
    .flatMap((path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** @param {import('./bundle-entries.mjs').BundleEntry} entry */
async function inputsOf({ from, runsAs }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [from],
    bundle: true,
    write: false,
    outdir: 'dist',
    metafile: true,
    platform: runsAs === 'page' ? 'browser' : 'node',
    format: runsAs === 'module' ? 'esm' : 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  // What is read but leaves nothing in the bundle is not shipped.
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/**
 * @param {string} name
 * @returns {Package}
 */
function readPackage(name) {
  const folder = inProject('node_modules', name);
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const licenceFile = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  return {
    name,
    version: manifest.version,
    licence: manifest.license,
    home: homeOf(manifest),
    text: licenceFile === undefined ? '' : readFileSync(`${folder}/${licenceFile}`, 'utf8').trim(),
  };
}

/** @param {{ repository?: string | { url: string }, homepage?: string }} manifest */
function homeOf({ repository, homepage = '' }) {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? homepage);
  const path =
    /github\.com[:/](.+?)(\.git)?$/.exec(url)?.[1] ?? (/^[^/:]+\/[^/:]+$/.test(url) ? url : undefined);
  return path === undefined ? url : `https://github.com/${path}`;
}

/** @param {readonly Package[]} packages */
function print(packages) {
  const texts = new Map(packages.map(({ text }) => [text.replaceAll(/\s+/g, ' '), text]));
  const sections = [...texts].map(([key, text]) => {
    const names = packages.filter((one) => one.text.replaceAll(/\s+/g, ' ') === key).map(({ name }) => name);
    return `## ${names.join(', ')}\n\n${text === '' ? 'The package names its licence, and holds no text of it.' : fenced(text)}\n`;
  });
  return [
    '# Third-party notices\n',
    'Servicewright ships with these packages of others, unchanged, bundled into its own files. Thank you.\n',
    '| package | version | licence | home |\n| --- | --- | --- | --- |',
    ...packages.map(({ name, version, licence, home }) => `| ${name} | ${version} | ${licence} | ${home} |`),
    '',
    ...sections,
  ].join('\n');
}

/** @param {string} text */
function fenced(text) {
  return `\`\`\`text\n${text.replaceAll('\r\n', '\n').replaceAll(/[ \t]+$/gm, '')}\n\`\`\``;
}
