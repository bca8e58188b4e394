import sax from 'sax';

/** An element of an XML document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** An XML document as a tree. @throws Error for what is not well-formed */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => open.pop();
  parser.ontext = (piece) => {
    for (const element of open) element.text += piece;
  };
  parser.write(text).close();
  const [document] = root.children;
  if (!document) throw new Error('There is no element.');
  return document;
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((each) => each.name === name);
}

export function textOf(element: Element | undefined, name: string): string | undefined {
  return element && childrenOf(element, name)[0]?.text;
}

/** The records of a CSV (RFC 4180) by the names of the first one. @throws Error for what is none */
export function readCsv(text: string): Record<string, string>[] {
  const records: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let record: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`This is no CSV: ${JSON.stringify(text.slice(at, at + 60))}`);
    const [, quoted, bare = '', end] = found;
    record.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  const [names = [], ...rows] = records;
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`A record has ${row.length} fields of ${names.length}.`);
    return Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']));
  });
}
