import { governanceText } from './governance.mjs';
import { hubText } from './hub.mjs';
import { componentName } from './file-place.mjs';
import { leafText } from './leaf.mjs';
import { randomNumbers } from './random.mjs';

/** Goes up with every change of what is generated: models of another version are not used again. */
export const generatorVersion = 1;

/** Elements with a name in a file that is not the hub. */
export const elementsPerFile = 50;

export const hubPath = 'hub.sms';
export const governancePath = 'governance.sms';

/** The file that nobody refers to. */
export const leafPath = 'leaf/leaf.sms';

const filesPerPackage = 10;

/**
 * @typedef {object} ModelText
 * @property {string} path from the root of the model, with slashes
 * @property {string} text
 */

/**
 * A model of about so many elements that have a name. The same number gives the same bytes.
 * @param {number} elements
 * @returns {Generator<ModelText>}
 */
export function* generateModel(elements) {
  const files = Math.max(3, Math.round(elements / elementsPerFile));
  yield { path: 'servicewright.json', text: '{}\n' };
  yield { path: hubPath, text: hubText() };
  yield { path: governancePath, text: governanceText() };
  yield { path: leafPath, text: leafText(placeOf(files - 3, 'bench.leaf')) };
  for (let number = 0; number < files - 3; number++) {
    const area = areaOf(number);
    yield { path: `${area}/group${number}.sms`, text: leafText(placeOf(number, `bench.${area}`)) };
  }
}

/** @param {number} number */
function areaOf(number) {
  return `area${Math.floor(number / filesPerPackage)}`;
}

/**
 * @param {number} number
 * @param {string} packageName
 * @returns {import('./file-place.mjs').FilePlace}
 */
function placeOf(number, packageName) {
  const random = randomNumbers(number + 1);
  const platforms = Math.ceil(number / filesPerPackage);
  // The first file of each package is a platform: it stands by itself, so that what a service stands on stays
  // as small in a large model as in a small one.
  const isPlatform = number % filesPerPackage === 0;
  const carriers = Array.from({ length: isPlatform ? 0 : 6 }, () => carrier(random(platforms), random(6)));
  return { number, packageName, random, carriers };
}

/**
 * A component of a platform, by the name that leads to it from anywhere.
 * @param {number} platform
 * @param {number} index
 */
function carrier(platform, index) {
  const file = platform * filesPerPackage;
  return `bench.${areaOf(file)}.${componentName(file, index)}`;
}
