/** Who names an element. */
export { linksTo as namesOf } from './links.ts';
