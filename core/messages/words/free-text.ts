/** Why a property takes free text or any word where others take names and known words. */
export interface FreeText {
  readonly en: string;
  readonly nl: string;
  /** The properties of which it is true, parted by spaces. */
  readonly properties: string;
}

export const freeTexts: readonly FreeText[] = [
  {
    en: 'Free text, for it is told to people: nothing is worked out from it.',
    nl: 'Vrije tekst, want het is voor mensen bedoeld: er wordt niets uit afgeleid.',
    properties:
      'description scope purpose text asks typical statement rationale implications functionality functioning ' +
      'limitations interfaces exceptions when penalty trigger value outcome method evaluation result',
  },
  {
    en: 'Free text, for people say it in their own words.',
    nl: 'Vrije tekst, want mensen zeggen het in eigen woorden.',
    properties:
      'needs tasks authority responsible duties decided cause workaround correction acceptance fallback return impact',
  },
  {
    en: 'A name where the model has it, free text for what lies outside of the model.',
    nl: 'Een naam waar het model die heeft, vrije tekst voor wat buiten het model ligt.',
    properties:
      'people processes technology resources parties obligations audience access facility contains similar',
  },
  {
    en: 'Free text, for its form is set elsewhere: by another system, a register or an address.',
    nl: 'Vrije tekst, want de vorm ligt elders vast: in een ander systeem, een register of een adres.',
    properties: 'version number link kept sealed timezone',
  },
  {
    en: 'The reason is free text, for someone has to understand it.',
    nl: 'De reden is vrije tekst, want iemand moet die begrijpen.',
    properties: 'without waives exclusion accepts relevant',
  },
  {
    en: 'The text is a title: nothing else refers to the line.',
    nl: 'De tekst is een titel: niets anders verwijst naar de regel.',
    properties: 'workload target notice item handles documented',
  },
  {
    en: 'The case is free text, for people see whether it is so.',
    nl: 'Het geval is vrije tekst, want mensen zien of het zo is.',
    properties: 'then case',
  },
  {
    en: 'Any word may stand here, for organizations have lists of their own.',
    nl: 'Hier kan elk woord staan, want organisaties hebben hun eigen lijsten.',
    properties:
      'kind tags discipline channel commits decides priority classification origin topics assessed trend unit urgency ' +
      'satisfaction does',
  },
];

/** Why the property takes free text; nothing of one that takes none. */
export function freeTextOf(property: string): FreeText | undefined {
  return freeTexts.find(({ properties }) => properties.split(' ').includes(property));
}
