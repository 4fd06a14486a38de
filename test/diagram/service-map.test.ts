import { expect, it } from 'vitest';
import { graphRows } from '../../core/diagram/graph-rows.ts';
import { graphText } from '../../core/diagram/graph-text.ts';
import type { Graph } from '../../core/diagram/graph.ts';
import { serviceMap } from '../../core/diagram/views/service-map.ts';
import { views } from '../../core/diagram/views.ts';
import { diagramMessages } from '../../core/messages/diagram.ts';
import type { Language } from '../../core/messages/language.ts';
import { modelOfTexts } from '../harness/model.ts';

function mapOf(text: string, language: Language = 'en'): Graph {
  return serviceMap(modelOfTexts({ 'file:///model.sms': text }), { language });
}

function linesOf(text: string): readonly string[] {
  return graphText(mapOf(text)).split('\n');
}

it('a service stands in the team whose role owns it', () => {
  const lines = linesOf(`
    team Desk
    team Mailers
    role MailOwner { held by Mailers }
    service Email { owner MailOwner  support Desk }`);
  expect(lines).toEqual(['team:Mailers contains service:Email']);
});

it('a service that no team owns stands in the team that supports it', () => {
  expect(linesOf('team Desk\nservice Email { support Desk during Always }')).toEqual([
    'team:Desk contains service:Email',
  ]);
});

it('an element without a team stands outside', () => {
  expect(linesOf('role Owner\nservice Email { owner Owner }')).toEqual(['service:Email']);
});

it('services lead to what they stand on, dashed where it only helps', () => {
  const lines = linesOf(`
    service Email { facility Relay  depends on Network  uses Archive }
    service Network
    service Archive
    component Relay { depends on 1 of PowerA, PowerB }
    component PowerA
    component PowerB`);
  expect(lines).toEqual([
    'service:Email -facility-> component:Relay',
    'service:Email -depends on-> service:Network',
    'service:Email --uses-> service:Archive',
    'component:Relay -depends on "1 of 2"-> component:PowerA',
    'component:Relay -depends on "1 of 2"-> component:PowerB',
  ]);
});

it('a customer with an SLA in force has agreed on the service, one without is its customer', () => {
  const lines = linesOf(`
    customer Finance
    customer Care
    service Email { customers Finance, Care }
    sla EmailForFinance "E-mail for Finance" { service Email  customer Finance }
    sla EmailForCare { service Email  customer Care  status retired }`);
  expect(lines).toEqual([
    'customer:Finance -agrees "E-mail for Finance"-> service:Email',
    'customer:Care -customer of-> service:Email',
  ]);
});

it('a supplier is named with the contract, whether the component or the contract says so', () => {
  const lines = linesOf(`
    supplier Host
    component Relay { supplied by Host under Hosting }
    service Mail
    contract Hosting "Mail hosting" { supplier Host  service Mail }
    contract OldHosting { supplier Host  service Mail  status replaced }`);
  expect(lines).toEqual([
    'component:Relay -supplied by "Mail hosting"-> supplier:Host',
    'service:Mail -supplied by "Mail hosting"-> supplier:Host',
  ]);
});

it('names that are not found are left out, and what is declared twice is drawn once', () => {
  expect(linesOf('service Email { depends on Nowhere }\nservice Email "Again"')).toEqual(['service:Email']);
});

it('a department that has services and uses others is drawn as both', () => {
  const lines = linesOf(`
    organization Hr
    service Payroll { support Hr }
    service Email { customers Hr }`);
  expect(lines).toEqual([
    'organization:Hr contains service:Payroll',
    'organization:Hr (party) -customer of-> service:Email',
  ]);
});

it('elements that ship with the product are not drawn', () => {
  expect(mapOf('').nodes).toEqual([]);
});

it('planned and retired elements are dim, and say so', () => {
  const [node] = mapOf('service Email { status planned  criticality vital }').nodes;
  expect(node).toMatchObject({ tone: 'dim', detail: 'vital · planned', caption: 'Service' });
});

it('titles and captions are in the language of the reader', () => {
  const graph = mapOf('service Email "E-mail" nl "Post" { uses Net }\nservice Net', 'nl');
  expect(graph).toMatchObject({ title: 'Dienstenkaart', nodes: [{ label: 'Post', caption: 'Dienst' }, {}] });
  expect(graphRows(graph, diagramMessages.nl)[0]).toEqual({
    id: 'Email',
    kind: 'Dienst',
    label: 'Post',
    relations: ['gebruikt Net'],
  });
});

it('above 250 nodes each team is one shape with its number of elements, and the drawing says why', () => {
  const services = Array.from(
    { length: 250 },
    (_, index) => `service S${index} { support T${index % 2}  uses Net }`,
  );
  const lines = linesOf(['team T0', 'team T1', 'service Net', ...services].join('\n'));
  expect(lines).toEqual([
    'team:T0 (125 elements) --uses "125 ×"-> service:Net',
    'team:T1 (125 elements) --uses "125 ×"-> service:Net',
    'note: There are 251 elements, more than can be read: each team is drawn as one shape.',
  ]);
});

it('above 250 nodes without teams all of a kind are one shape', () => {
  const services = Array.from(
    { length: 300 },
    (_, index) => `service S${index} { facility C${index} }\ncomponent C${index}`,
  );
  expect(linesOf(services.join('\n'))[0]).toBe(
    'service:all service (300 elements) -facility "300 ×"-> component:all component (300 elements)',
  );
});

it('names of the language’s own objects are names like others', () => {
  const lines = linesOf('service constructor { uses __proto__ }\ncomponent __proto__');
  expect(lines).toEqual(['service:constructor --uses-> component:__proto__']);
});

it('every view has an id of its own and a title in each language', () => {
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  for (const { title } of views) expect([title('en'), title('nl')].every((text) => text !== '')).toBe(true);
});

it('also a map of few nodes is folded where it has more lines than can be followed', () => {
  const services = Array.from({ length: 30 }, (_, index) => {
    const others = Array.from({ length: 12 }, (_, other) => `S${(index + other + 1) % 30}`);
    return `service S${index} { support T${index % 3}  depends on ${others.join(', ')} }`;
  });
  const graph = mapOf(['team T0', 'team T1', 'team T2', ...services].join('\n'));
  expect(graph.nodes.map(({ isStack }) => isStack)).toEqual([true, true, true]);
});
