/** Someone outside is the audience of a communication: by name, or as one whom an interested party stands for. */
import { toldTo } from './audience.ts';
import { verdict, type PassableCheck } from './passable.ts';

export const addressed: PassableCheck = {
  name: 'Addressed',
  judge(context, element) {
    const told = toldTo(context, element).some(({ kind }) => kind === 'communication');
    return told
      ? verdict('true', (messages) => messages.addressed())
      : verdict('false', (messages) => messages.notAddressed(), {
          kind: 'communication',
          lines: [
            ['kind', 'external'],
            ['audience', element.name],
          ],
        });
  },
};
