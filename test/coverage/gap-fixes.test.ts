import { describe, expect, test } from 'vitest';
import { applied, findingsIn, lines } from './findings-in.ts';

describe('a fix', () => {
  test.each([
    [
      'adds lines to a block',
      'sms S { aims at Own }\nrole A {\n  held by      T\n}\nteam T\n',
      'sms S { aims at Own }\nrole A {\n  held by      T\n  tasks        "TODO"\n  authority    "TODO"\n}\nteam T\n',
    ],
    [
      'adds to a block on one line',
      'sms S { aims at Own }\nrole A { held by T }\nteam T\n',
      'sms S { aims at Own }\nrole A { held by T  tasks "TODO"  authority "TODO" }\nteam T\n',
    ],
    [
      'makes the block',
      'sms S { aims at Own }\nrole A "Title"\n',
      'sms S { aims at Own }\nrole A "Title" {\n  tasks        "TODO"\n  authority    "TODO"\n}\n',
    ],
  ])('%s', (_name, text, expected) => {
    const fix = findingsIn(text)[0]?.fixes[0];
    expect(applied(text, fix?.edits ?? [])).toBe(expected);
  });

  test('does not count until it is filled in', () => {
    const text = 'sms S { aims at Own }\nrole A { held by T }\nteam T\nprocess P { owner A }\n';
    const fixed = applied(text, findingsIn(text)[0]?.fixes[0]?.edits ?? []);
    expect(lines(findingsIn(fixed))[0]).toBe(
      '2:6 warning Own 1: Role A holds only a placeholder behind `tasks` and `authority`: write what is meant.',
    );
    expect(lines(findingsIn(fixed.replaceAll('TODO', 'Plan')))).toEqual([]);
  });

  test('puts an SLA after the last one', () => {
    const text = `sms S { aims at ISO20000  services Mail }
customer Finance
customer Sales
service Mail { status live  customers Finance, Sales }
sla MailForFinance { service Mail  customer Finance }

team Desk
`;
    const fix = findingsIn(text)
      .flatMap((finding) => finding.fixes)
      .find(({ title }) => title === 'Add the SLA MailForSales');
    expect(applied(text, fix?.edits ?? [])).toContain(`sla MailForFinance { service Mail  customer Finance }

sla MailForSales "TODO" {
  service      Mail
  customer     Sales
}

team Desk
`);
  });

  test('puts a step into its process', () => {
    const text =
      'sms S { aims at ISO20000 }\nrecord R\nprocess P {\n  satisfies    ISO20000 8.6.1\n  output       R\n  step Note { does record, classify, prioritise, resolve }\n}\n';
    const fixes = findingsIn(text)
      .flatMap((finding) => finding.fixes)
      .filter(({ title }) => title.includes('step'));
    expect(applied(text, fixes[0]?.edits ?? [])).toContain(
      'resolve }\n  step NewStep "TODO" { does close }\n}\n',
    );
  });

  test('that adds an element leaves the gap open until the element is described', () => {
    const text = `framework Two {
  clause 1 "Agreements" {
    must Agreed "Agreed" each service where status = live, each of its customers has some sla naming both
  }
}
sms S { aims at Two  services Mail }
customer Finance
service Mail { status live  customers Finance }
`;
    const fixed = applied(text, findingsIn(text)[0]?.fixes[0]?.edits ?? []);
    const [waiting] = findingsIn(fixed);
    expect(waiting?.message).toBe(
      'Service Mail has no SLA with customer Finance but MailForFinance, which counts for nothing yet: finish it.',
    );
    expect(waiting?.fixes).toEqual([]);
    expect(findingsIn(fixed.replace('"TODO"', '"Mail for Finance"'))).toEqual([]);
  });

  test('moves who does the steps of a process to a procedure, where USM advises so', () => {
    const text = `sms S { aims at USM }
role Agent
role Lead { held by none "Nobody yet." }
process Work "Do the work" {
  step Note { does record  R Agent  A Lead  then Do }
  step Do { R Agent, Lead }
  step Tell { end }
}
`;
    const fix = findingsIn(text).flatMap(({ fixes }) =>
      fixes.filter(({ title }) => title.includes('procedure')),
    )[0];
    expect(fix?.title).toBe('Move who does the steps of Work to the procedure WorkProcedure');
    const fixed = applied(text, fix?.edits ?? []);
    expect(fixed).toContain(`process Work "Do the work" {
  step Note { does record  then Do }
  step Do { }
  step Tell { end }
}

procedure WorkProcedure "Do the work" {
  of           Work
  step Note { R Agent  A Lead }
  step Do { R Agent, Lead }
}
`);
    expect(lines(findingsIn(fixed)).filter((line) => line.includes('names who'))).toEqual([]);
  });
});
