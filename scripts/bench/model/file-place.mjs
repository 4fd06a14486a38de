import { customerCount } from './hub.mjs';

/**
 * Where a file stands among the others, and what it may take from them.
 * @typedef {object} FilePlace
 * @property {number} number
 * @property {string} packageName
 * @property {(below: number) => number} random
 * @property {readonly string[]} carriers names of components in other files, as this one writes them
 */

export const services = [0, 1, 2];
export const processes = [0, 1];
export const measures = [0, 1, 2, 3];

/**
 * The name of a component, of which others may ask to be carried.
 * @param {number} file
 * @param {number} index
 */
export function componentName(file, index) {
  return `Part${file}x${index}`;
}

/**
 * The customer that a service is for.
 * @param {number} number
 * @param {number} index
 */
export function customerOf(number, index) {
  return (number + index * 3) % customerCount;
}

/** The services of a file, as a list. @param {number} number */
export function allServices(number) {
  return services.map((index) => `Service${number}x${index}`).join(', ');
}
