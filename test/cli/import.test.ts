import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderWith, servicewright, type Ended } from './command-line.ts';
import { workbookOf, zipOf } from './zip-writer.ts';

const dutch = `Dienstencatalogus 2026;;;;;
Dienst;Omschrijving;Eigenaar;Afnemers;Openingstijden;Beschikbaarheid;Kosten
E-mail (kantoor);"Post; agenda
en ""mappen""";Hoofd ICT;"Financiën, Burgerzaken";ma t/m vr 8.00 - 17:30 uur;99,9 %;€ 4
Financiën;;Hoofd ICT;;24x7;;
;;Niemand;;;;
e-mail (Kantoor);;;;;;
2e lijn;;;;op afspraak;altijd;
`;
const english =
  'Service,Owner,Customers,Hours,Availability\r\nE-mail,Head of IT,Finance,weekdays 08:00-18:00,99.5% per month\r\n';
const inEnglish = `// Imported from table.csv: what it does not tell is still to be added.

role HeadOfIT "Head of IT" { stub }

customer Finance "Finance"

calendar HoursMonFri08001800 "Hours mon-fri 08:00-18:00" { hours mon-fri 08:00-18:00 }

service EMail "E-mail" {
  owner        HeadOfIT
  customers    Finance
  hours        HoursMonFri08001800
  availability 99.5% per month
}
`;

const run = (folder: string, ...args: readonly string[]): Promise<Ended> =>
  servicewright(folder, ['import', ...args]);

/** Nothing that an import makes is wrong. */
async function expectSound(folder: string): Promise<void> {
  const { stdout, code } = await servicewright(folder, ['check', '--format', 'json', '--fail-on', 'error']);
  const { findings } = JSON.parse(stdout) as { findings: { severity: string; message: string }[] };
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
}

describe('import', () => {
  test('shows what a table becomes, and writes nothing', async () => {
    const folder = folderWith({ 'table.csv': english });
    const { code, stdout, stderr } = await run(folder, 'table.csv');
    expect(stdout).toBe(inEnglish);
    expect(stderr).toContain('Understood: 1 service, 1 owner, 1 customer.');
    expect(stderr).toContain('Nothing was written; --write writes the file.');
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual(['table.csv']);
  });

  test('tells what was understood and what was not, and writes what has no errors', async () => {
    const folder = folderWith({ 'catalogus.csv': dutch });
    const { code, stdout } = await run(folder, 'catalogus.csv', '--write', '--lang', 'nl');
    expect(stdout.split('\n')).toEqual([
      'Begrepen: 3 diensten, 1 eigenaar, 2 klanten.',
      'De kolom "Dienst" geeft de dienst.',
      'De kolom "Omschrijving" geeft de beschrijving.',
      'De kolom "Eigenaar" geeft de eigenaar.',
      'De kolom "Afnemers" geeft de klanten.',
      'De kolom "Openingstijden" geeft de uren.',
      'De kolom "Beschikbaarheid" geeft de beschikbaarheid.',
      'De kolom "Kosten" is niet begrepen en blijft weg.',
      'Rij 5 noemt geen dienst en blijft weg.',
      'Rij 6 noemt e-mail (Kantoor) nog eens en blijft weg.',
      'De uren "op afspraak" in rij 7 zijn niet begrepen; schrijf ze als ma-vr 08:00-17:00.',
      'De beschikbaarheid "altijd" in rij 7 is niet begrepen; schrijf die als 99,9%.',
      'catalogus.sms is geschreven. "servicewright check catalogus.sms" controleert het.',
      '',
    ]);
    expect(code).toBe(0);
    const text = readFileSync(`${folder}/catalogus.sms`, 'utf8');
    expect(text).toContain(
      'service EMailKantoor "E-mail (kantoor)" {\n  description  "Post; agenda en \\"mappen\\""\n',
    );
    expect(text).toContain('customer FinanciënCustomer "Financiën"');
    expect(text).toContain('service Financiën "Financiën"');
    expect(text).toContain('service Service2eLijn "2e lijn"');
    expect(text).toContain('hours mon-fri 08:00-17:30');
    await expectSound(folder);
  });

  const encoded: readonly [string, Buffer][] = [
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${dutch}`, 'utf8')],
    ['UTF-16', Buffer.from(`\uFEFF${dutch}`, 'utf16le')],
    ['Windows-1252', Buffer.from(dutch.replace('€', 'EUR'), 'latin1')],
    ['tabs', Buffer.from(dutch.replaceAll(';', '\t').replace('"Post\t', '"Post;'))],
  ];
  test.each(encoded)('reads %s', async (_name, bytes) => {
    const folder = folderWith({ 'table.csv': bytes });
    const { stdout } = await run(folder, 'table.csv', '--lang', 'nl');
    expect(stdout).toContain('customers    FinanciënCustomer, Burgerzaken');
    expect(stdout).toContain('availability 99.9%');
  });

  test('reads the first sheet of a workbook, where a percentage may be a fraction', async () => {
    const rows = [
      [],
      ['Diensten & meer'],
      ['Dienst', 'Eigenaar', '', 'Beschikbaarheid'],
      ['Financiën', 'Hoofd <ICT>', '', 0.9995],
    ];
    const folder = folderWith({ 'catalogus.xlsx': workbookOf(rows) });
    const { code, stdout } = await run(folder, 'catalogus.xlsx', '--write');
    expect(code, stdout).toBe(0);
    expect(readFileSync(`${folder}/catalogus.sms`, 'utf8')).toContain(`role HoofdICT "Hoofd <ICT>" { stub }

service Financiën "Financiën" {
  owner        HoofdICT
  availability 99.95%
}
`);
    await expectSound(folder);
  });

  test('names what the model and the product have already in another way', async () => {
    const folder = folderWith({
      'ours/model.sms': 'customer EMail\nrole EMailService\nrole Boss\n',
      'table.csv': 'Name,Owner\nE-mail,Boss\nUSM,\n',
    });
    const { code, stderr } = await run(folder, 'table.csv', '--into', 'ours', '--write');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const text = readFileSync(`${folder}/ours/table.sms`, 'utf8');
    expect(text).toContain('service ServiceEMail "E-mail"');
    expect(text).toContain('service USMService "USM"');
    await expectSound(`${folder}/ours`);
  });

  test('never writes over a file, and nowhere but below the current folder', async () => {
    const folder = folderWith({ 'table.csv': english, 'table.sms': 'role Mine\n', 'sub/x': '' });
    expect(await run(folder, 'table.csv', '--write')).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(`${folder}/table.sms`, 'utf8')).toBe('role Mine\n');
    const outside = await run(`${folder}/sub`, '../table.csv', '--into', '..', '--write');
    expect(outside).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(`${folder}/sub`)).toEqual(['x']);
  });

  const bad: readonly [string, string, string | Buffer][] = [
    ['no column of services', 'has no column of services', 'a,b\n1,2\n'],
    ['an empty file', 'has no column of services', ''],
    ['a picture', 'is no table that can be read', Buffer.from([0, 1, 2, 3, 0])],
    ['an archive of something else', 'is no table that can be read', zipOf({ 'a.txt': 'x' })],
    ['a broken archive', 'is no table that can be read', workbookOf([['Name']]).subarray(0, 200)],
    [
      'an archive that lies about its places',
      'is no table that can be read',
      Buffer.from('PK\x05\x06\0\0\0\0\x01\0\x01\0\0\0\0\0\xff\xff\xff\xff\0\0', 'latin1'),
    ],
    [
      'a small archive with a mountain of nothing',
      'is too large',
      zipOf({
        'xl/workbook.xml': '<sheet r:id="a"/>',
        'xl/_rels/workbook.xml.rels': '<Relationship Id="a" Target="s.xml"/>',
        'xl/s.xml': Buffer.alloc(70 * 1024 * 1024, 0x20),
      }),
    ],
    [
      'a sheet whose only row is the last of all',
      'is too large',
      zipOf({
        'xl/workbook.xml': '<sheet r:id="a"/>',
        'xl/_rels/workbook.xml.rels': '<Relationship Id="a" Target="s.xml"/>',
        'xl/s.xml': '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      }),
    ],
  ];
  test.each(bad)('says in words that %s cannot be imported', async (_name, says, content) => {
    const folder = folderWith({ 'table.csv': content });
    const { code, stdout, stderr } = await run(folder, 'table.csv');
    expect(stderr).toContain(says);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('asks for a table, and for one that is there', async () => {
    const folder = folderWith({});
    expect((await run(folder)).stderr).toContain('Name the table to import');
    expect((await run(folder, 'none.csv')).stderr).toMatch(/"none.csv" could not be read/);
  });
});
