import { fileText } from './element.mjs';
import { assuranceElements, rareElements } from './leaf-assurance.mjs';
import { figureElements } from './leaf-figures.mjs';
import { ownerElement, processElements } from './leaf-processes.mjs';
import { serviceElements } from './leaf-services.mjs';

/**
 * A file of services with all that belongs to them: about 50 elements, a third of what they name in other files.
 * @param {import('./file-place.mjs').FilePlace} place
 */
export function leafText(place) {
  return fileText(place.packageName, [
    ownerElement(place),
    ...serviceElements(place),
    ...processElements(place),
    ...assuranceElements(place),
    ...figureElements(place),
    ...rareElements(place),
  ]);
}
