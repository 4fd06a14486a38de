/** The level of a clause of an invented framework. */
import { asOf as day, clauseOf, coverageOf } from './coverage-of.ts';

/** An SMS that aims at the framework is added where the model has none. */
export function levelOf(
  clause: string,
  model: string,
  options: { readonly asOf?: string | undefined } = { asOf: day },
): string {
  const sms = model.includes('sms ') ? '' : 'sms S { aims at Own level verified  services all }\n';
  return clauseOf(coverageOf(`framework Own { clause 1 "One" { ${clause} } }\n${sms}${model}`, options), '1')
    .level;
}

export const described = 'must Described "Described" each role has tasks';
export const documented = `${described}\ndocumented required "Role descriptions" each role has evidence`;
