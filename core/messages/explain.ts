/** What `explain` says beside the words of the library and of the gaps. */
import type { Language } from './language.ts';

const en = {
  must: 'must',
  should: 'should',
  practice: 'good practice',
  evidence: 'documented information',
  noRules: 'The clause has no rules of its own, so that it is not judged by itself.',
  noAim:
    'No service management system of the model aims at this framework: only what the clause asks is shown.',
  meets: (elements: string) => `met by ${elements}`,
  gap: 'gap',
  answered: (reason: string) => `none, because ${reason}`,
  accepted: (until: string, by: string) => `accepted until ${until} by ${by}`,
  acceptanceExpired: (until: string) => `the acceptance ended on ${until}`,
  undated: 'not judged without a date',
  corresponding: 'Goes with',
  typical: 'What auditors often raise',
  serves: 'Serves',
  servesNothing: 'It serves no rule of the frameworks that are aimed at.',
  fails: 'Fails',
  failsNothing: 'It fails no rule.',
  more: (count: number) => `and ${String(count)} more`,
};

export type ExplainMessages = typeof en;

const nl: ExplainMessages = {
  must: 'moet',
  should: 'hoort',
  practice: 'goede gewoonte',
  evidence: 'gedocumenteerde informatie',
  noRules: 'De bepaling heeft zelf geen regels en wordt daarom niet op zichzelf beoordeeld.',
  noAim:
    'Geen servicemanagementsysteem van het model streeft dit raamwerk na: alleen wat de bepaling vraagt is te zien.',
  meets: (elements) => `gehaald door ${elements}`,
  gap: 'hiaat',
  answered: (reason) => `geen, want ${reason}`,
  accepted: (until, by) => `aanvaard tot ${until} door ${by}`,
  acceptanceExpired: (until) => `de aanvaarding eindigde op ${until}`,
  undated: 'zonder datum niet beoordeeld',
  corresponding: 'Hoort bij',
  typical: 'Wat auditors vaak opmerken',
  serves: 'Dient',
  servesNothing: 'Het dient geen regel van de raamwerken die worden nagestreefd.',
  fails: 'Haalt niet',
  failsNothing: 'Er is geen regel die het niet haalt.',
  more: (count) => `en nog ${String(count)}`,
};

export const explainMessages: Readonly<Record<Language, ExplainMessages>> = { en, nl };
