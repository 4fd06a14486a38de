import { elementsPerFile } from '../model/generate-model.mjs';
import { randomNumbers } from '../model/random.mjs';

/** In a generated model of Servicewright an element names three others, one of them in another file. */
const relationsOfElement = 3;

export const hubFile = 'hub.c4';

/**
 * A LikeC4 model with as many elements, files and references as the model of Servicewright of that size.
 * @param {number} elements
 * @returns {Generator<{ path: string, text: string }>}
 */
export function* generateLikeC4(elements) {
  const files = Math.max(3, Math.round(elements / elementsPerFile)) - 1;
  yield { path: hubFile, text: hub() };
  for (let number = 0; number < files; number++) yield { path: `group${number}.c4`, text: group(number) };
}

function hub() {
  const roles = numbers(20).map((index) => `  role${index} = actor 'Role ${index}'`);
  return [
    'specification {\n  element actor\n  element system\n  element component\n}\n',
    `model {\n${roles.join('\n')}\n}\n`,
    // Of groups that name each other as these do, a view of all takes LikeC4 minutes from 2,000 elements on.
    'views {\n  view index { include group0.* }\n}\n',
  ].join('\n');
}

/** @param {number} number */
function group(number) {
  const random = randomNumbers(number + 1);
  const parts = numbers(elementsPerFile - 1).map(
    (index) =>
      `    part${index} = component 'Part ${number}.${index}' {\n      description 'What it does, as people need it'\n      technology 'software'\n    }`,
  );
  const own = (/** @type {number} */ index) => `group${number}.part${index}`;
  const relations = numbers(elementsPerFile - 1).flatMap((index) => [
    ...numbers(relationsOfElement - 1)
      .map(() => random(elementsPerFile - 1))
      .filter((other) => other !== index)
      .map((other) => `  ${own(index)} -> ${own(other)} 'uses'`),
    number === 0 || index % 2 === 0
      ? `  ${own(index)} -> role${random(20)} 'owned by'`
      : `  ${own(index)} -> group${random(number)}.part${random(elementsPerFile - 1)} 'depends on'`,
  ]);
  return `model {\n  group${number} = system 'Group ${number}' {\n${parts.join('\n')}\n  }\n${relations.join('\n')}\n}\n`;
}

/** @param {number} count */
function numbers(count) {
  return Array.from({ length: count }, (_, index) => index);
}
