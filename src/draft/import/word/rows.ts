import { childOf, nameOf } from './xml.ts';

/** The rows of a table, those inside of controls among them. */
export function rowsOf(table: Element): Element[] {
  return unwrapped(table, 'tr').filter((row) => childOf(childOf(row, 'trPr'), 'del') === undefined);
}

/** The cells of a row, those inside of controls among them. */
export function cellsOf(row: Element): Element[] {
  return unwrapped(row, 'tc');
}

function unwrapped(parent: Element, name: string): Element[] {
  return [...parent.children].flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(nameOf(child)) ? unwrapped(child, name) : [];
  });
}
