/** What the checks of USM say of an element: a predicate and what would mend it, as in passable.ts. */

const en = {
  stepNamesRole: (step: string, words: string) => [
    `names who or with what at step ${step} (${words})`,
    'say it in a procedure of the process',
  ],
  onlyWhat: () => ['says only what happens'],
  noVerb: (title: string) => [
    `is called "${title}", in which no verb says what is done`,
    'call it by what is done, such as "Restore the service"',
  ],
  hasVerb: () => ['is called by a verb'],
  activityTwice: (title: string, process: string) => [
    `has "${title}" as ${process} has it`,
    'let one of the two do it for both, or tell them apart by their titles',
  ],
  activitiesOnce: () => ['has its activities for itself'],
  stepsOfNothing: () => ['is of no process whose steps it could take', 'write the process behind `of`'],
  foreignStep: (step: string, process: string) => [
    `has step ${step}, which ${process} does not have`,
    'add it to the process or correct its name',
  ],
  stepOutOfOrder: (step: string, process: string) => [
    `has step ${step} elsewhere than ${process} has it`,
    'put its steps in the order of the process',
  ],
  stepWithoutRole: (step: string) => [`says of step ${step} nobody who does it`, 'write a role behind `R`'],
  stepsStaffed: () => ['has its steps in order, each with someone who does it'],
  dutiesJoined: (person: string, one: string, other: string) => [
    `lets ${person} be ${one} and ${other}, who manages and who coordinates`,
    'give one of them to another, or waive DutySeparation with a reason',
  ],
  dutiesApart: () => ['keeps managing and coordinating apart'],
};

type UsmMessages = typeof en;

const nl: UsmMessages = {
  stepNamesRole: (step, words) => [
    `noemt bij stap ${step} wie of waarmee (${words})`,
    'zeg dat in een procedure van het proces',
  ],
  onlyWhat: () => ['zegt alleen wat er gebeurt'],
  noVerb: (title) => [
    `heet "${title}", waarin geen werkwoord zegt wat er gedaan wordt`,
    'noem het naar wat er gedaan wordt, zoals "De dienst herstellen"',
  ],
  hasVerb: () => ['heet naar een werkwoord'],
  activityTwice: (title, process) => [
    `heeft "${title}" zoals ${process} dat heeft`,
    'laat een van beide het voor allebei doen, of onderscheid ze in hun titels',
  ],
  activitiesOnce: () => ['heeft zijn activiteiten voor zichzelf'],
  stepsOfNothing: () => [
    'is van geen proces waar stappen uit te nemen zijn',
    'schrijf het proces achter `of`',
  ],
  foreignStep: (step, process) => [
    `heeft stap ${step}, die ${process} niet heeft`,
    'voeg hem aan het proces toe of verbeter de naam',
  ],
  stepOutOfOrder: (step, process) => [
    `heeft stap ${step} op een andere plaats dan ${process}`,
    'zet de stappen in de volgorde van het proces',
  ],
  stepWithoutRole: (step) => [`noemt bij stap ${step} niemand die hem doet`, 'schrijf een rol achter `R`'],
  stepsStaffed: () => ['heeft de stappen in volgorde, elk met iemand die hem doet'],
  dutiesJoined: (person, one, other) => [
    `laat ${person} zowel ${one} als ${other} zijn, die managet en die coördineert`,
    'geef een van beide aan een ander, of zie met een reden af van DutySeparation',
  ],
  dutiesApart: () => ['houdt managen en coördineren uit elkaar'],
};

export const usmCheckMessages = { en, nl };
