/** The table twin: what the drawing shows, as rows that a screen reader reads. */
import type { DrawingMessage } from '../messages.ts';

/** @param reveal called with the id of the element whose name was chosen */
export function showTable(
  place: HTMLElement,
  { title, rows, labels }: DrawingMessage,
  reveal: (id: string) => void,
): void {
  const table = document.createElement('table');
  const caption = table.createCaption();
  caption.textContent = title;
  const head = table.createTHead().insertRow();
  for (const label of [labels.element, labels.kind, labels.relations]) head.append(headCell(label));
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    line.insertCell().append(nameButton(row.label, () => reveal(row.id)));
    line.insertCell().textContent = row.kind;
    line.insertCell().append(relationList(row.relations));
  }
  place.replaceChildren(table);
}

function headCell(label: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = 'col';
  cell.textContent = label;
  return cell;
}

function nameButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sw-link';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}

function relationList(relations: readonly string[]): HTMLUListElement {
  const list = document.createElement('ul');
  for (const relation of relations) {
    const item = document.createElement('li');
    item.textContent = relation;
    list.append(item);
  }
  return list;
}
