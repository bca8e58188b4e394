/** Where a text stands, and what translators are told of it. */
export interface Found {
  places: string[];
  note: string | undefined;
}

const unquoted = (literal: string): string => literal.replace(/\\'/g, "'").replace(/\\\\/g, '\\');

/** Every text that PHP files hand to `__()` and its like, by the text. */
export function translatable(files: readonly (readonly [string, string])[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const [file, source] of files) {
    const call =
      /(?:\/\*\s*translators:\s*(.*?)\s*\*\/\s*[^;]*?)?\b(?:esc_html|esc_attr)?__\(\s*'((?:[^'\\]|\\.)*)',\s*'colab-kit'\s*\)/gs;
    for (const { 1: note, 2: literal = '', index } of source.matchAll(call)) {
      const text = unquoted(literal);
      const place = `${file}:${source.slice(0, index).split('\n').length}`;
      const entry = found.get(text) ?? { places: [], note: undefined };
      found.set(text, { places: [...entry.places, place], note: entry.note ?? note });
    }
  }
  return found;
}

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** The template for translators (`.pot`). */
export function template(words: ReadonlyMap<string, Found>, version: string): string {
  const head = `# Copyright (C) MenEngage CoLab. GPL-2.0-or-later.
msgid ""
msgstr ""
"Project-Id-Version: CoLab Kit ${version}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: colab-kit\\n"
`;
  const entries = [...words].map(
    ([text, { places, note }]) =>
      `${note ? `#. translators: ${note}\n` : ''}${places.map((place) => `#: ${place}\n`).join('')}msgid ${quoted(text)}\nmsgstr ""\n`,
  );
  return [head, ...entries].join('\n');
}

/** The texts of a `.po` file with their translations; the header stands under the empty text. */
export function readTranslations(source: string): Map<string, string> {
  const texts = new Map<string, string>();
  const strings = (block: string): string =>
    [...block.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => JSON.parse(`"${text}"`) as string).join('');
  for (const [, id = '', text = ''] of source.matchAll(/^msgid ((?:".*"\s*)+)^msgstr ((?:".*"\s*)+)/gm))
    texts.set(strings(id), strings(text));
  return texts;
}

/** Translations as WordPress reads them (`.mo`, GNU gettext, revision 0). */
export function machineObject(translations: ReadonlyMap<string, string>): Buffer {
  const entries = [...translations].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  const headSize = 28;
  const header = Buffer.alloc(headSize + entries.length * 16);
  const texts: Buffer[] = [];
  let offset = header.length;
  [0x950412de, 0, entries.length, headSize, headSize + entries.length * 8, 0, header.length].forEach((value, index) =>
    header.writeUInt32LE(value, index * 4),
  );
  [0, 1].forEach((side) =>
    entries.forEach((entry, index) => {
      const text = Buffer.from(`${entry[side] ?? ''}\0`);
      header.writeUInt32LE(text.length - 1, headSize + (side * entries.length + index) * 8);
      header.writeUInt32LE(offset, headSize + (side * entries.length + index) * 8 + 4);
      texts.push(text);
      offset += text.length;
    }),
  );
  return Buffer.concat([header, ...texts]);
}
