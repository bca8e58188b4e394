import fc from 'fast-check';
import ICAL from 'ical.js';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/feeds/entries.ts';
import { componentText, type Property, textProperty, uriProperty } from '../src/feeds/icalendar.ts';
import { atom, jsonFeed, type NewsFormat, rss } from '../src/feeds/news.ts';
import { sessionTable } from '../src/feeds/tables.ts';
import { markup, scriptJson } from '../src/pages/html.ts';
import { oneLine, plain } from '../src/text/plain.ts';
import type { Wire } from '../src/wire.ts';
import { childrenOf, readCsv, readXml, textOf } from './feed-support.ts';

/** Texts that people with bad intentions would write, among texts of any kind. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '</script>',
          '<script>alert(1)</script>',
          '<!--',
          '-->',
          ']]>',
          '<![CDATA[',
          '&amp;',
          '&#0;',
          '"',
          "'",
          '`',
          '>',
          '<',
        ],
        ...[
          '\r\nBEGIN:VEVENT\r\n',
          '\nEND:VCALENDAR',
          '\r',
          '\n',
          '\\n',
          '\\',
          ';',
          ',',
          ':',
          '^',
          '^n',
          '\0',
          '\x08',
          '\u0085',
        ],
        ...[
          '\u2028',
          '\uFFFE',
          '\uD800',
          '=cmd|/c calc!A1',
          '+1',
          '-1',
          '@SUM(A1)',
          '\t=1',
          'é',
          '漢',
          '🙂',
          ' onload=x ',
          'javascript:',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const tries = { numRuns: Number(process.env.COLAB_FUZZ_RUNS ?? 300) };

const entryOf = (title: string, text: string, other: string): Entry => ({
  id: 'x',
  tag: 'tag:colab.test,2026:sessions/x',
  url: 'https://colab.test/sessions/x',
  external: null,
  title,
  language: 'en',
  published: '2026-01-01T00:00:00.000Z',
  updated: '2026-01-02T00:00:00.000Z',
  summary: text,
  text,
  categories: [other],
  authors: [other],
  enclosures: [{ url: 'https://colab.test/a.pdf', mediaType: 'application/pdf', bytes: null, title: other }],
  date: null,
  datePrecision: null,
});
const feedOf = (format: NewsFormat, title: string, entries: readonly Entry[]): string =>
  format.begin(head(title), entries) +
  entries.map((entry) => format.entry(entry, head(title))).join(format.between) +
  format.end;
const head = (title: string) => ({
  title,
  description: title,
  tag: 'tag:colab.test,2026:sessions',
  language: 'en',
  url: 'https://colab.test/feed',
  home: 'https://colab.test/',
});

type Node =
  DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment | DefaultTreeAdapterTypes.Document;

/** Every element with its attributes, in the order of the document. */
function elements(node: Node): DefaultTreeAdapterTypes.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

function words(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
}

describe('no text breaks out of', () => {
  it('Atom, RSS and JSON Feed', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, text, other) => {
        const entries = [entryOf(title, text, other)];
        const feed = readXml(feedOf(atom, other, entries));
        const [entry] = childrenOf(feed, 'entry');
        expect(textOf(feed, 'title')).toBe(oneLine(other));
        expect(textOf(entry, 'title')).toBe(oneLine(title));
        expect(textOf(entry, 'content')).toBe(plain(text));
        // An XML reader makes blanks of the line ends and tabs in attributes.
        expect(childrenOf(entry!, 'category')[0]?.attributes.term).toBe(oneLine(other));
        const [channel] = readXml(feedOf(rss, other, entries)).children;
        const [item] = childrenOf(channel!, 'item');
        expect(textOf(item, 'description')).toBe(plain(text));
        expect(item?.children.map(({ name }) => name)).not.toContain('script');
        const json = JSON.parse(feedOf(jsonFeed, other, entries)) as Wire['JsonFeed'];
        expect(json.items[0]).toMatchObject({ title: oneLine(title), content_text: plain(text) });
      }),
      tries,
    );
  });

  it('calendars', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (summary, category, label, address) => {
        // The reader takes a backslash in a parameter, or before a comma in a list, for something else than RFC 5545 does.
        const [spoken, kind] = [label, category].map((each) => oneLine(each).replaceAll('\\', '') || 'x') as [
          string,
          string,
        ];
        const properties: Property[] = [
          ['uid', {}, 'text', 'x@colab'],
          ...textProperty('summary', summary || 'x', 'fr'),
          ['categories', {}, 'text', kind, 'second'],
          uriProperty('conference', `https://colab.test/${address}`, {
            feature: 'AUDIO',
            label: spoken,
            language: 'fr',
          }),
        ];
        const text = componentText(['vevent', properties, []]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        const read = new ICAL.Component(ICAL.parse(text) as never[]);
        expect(read.getAllSubcomponents()).toEqual([]);
        expect(read.getAllProperties().map(({ name }) => name)).toEqual(['uid', 'summary', 'categories', 'conference']);
        expect(read.getFirstPropertyValue('summary')).toBe(plain(summary || 'x'));
        expect(read.getFirstProperty('categories')?.getValues()).toEqual([kind, 'second']);
        expect(read.getFirstProperty('conference')?.getParameter('label')).toBe(spoken);
        expect(String(read.getFirstPropertyValue('conference'))).toMatch(/^https:\/\/colab\.test\//);
      }),
      tries,
    );
  });

  it('tables, nor becomes a formula', () => {
    const table = sessionTable(false);
    fc.assert(
      fc.property(hostile, hostile, (title, place) => {
        const session = {
          ...{
            id: 'x',
            title,
            place,
            kind: { id: 'webinar', label: 'x' },
            status: 'confirmed',
            localization: { served: 'en' },
          },
          ...{ regions: [], themes: [], languages: [], hosts: [], recordings: [], verified: true },
        } as unknown as Wire['Session'];
        const [row] = readCsv(table.head + table.rows([session]));
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(row?.title?.replace(/^'/, '')).toBe(oneLine(title).replace(/^'/, ''));
        expect(row?.place?.replace(/^'/, '')).toBe(oneLine(place).replace(/^'/, ''));
      }),
      tries,
    );
  });

  it('HTML, in content, in attributes and in addresses', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, attribute) => {
        const { text: html } =
          markup`<p title="${attribute}">${text}</p><ul>${[text, attribute].map((each) => markup`<li>${each}</li>`)}</ul>`;
        const fragment = parseFragment(html);
        const found = elements(fragment);
        expect(found.map(({ tagName }) => tagName)).toEqual(['p', 'ul', 'li', 'li']);
        expect(found[0]?.attrs).toEqual([{ name: 'title', value: plain(attribute) }]);
        expect(words(found[0] as Node)).toBe(plain(text));
      }),
      tries,
    );
  });

  it('JSON-LD inside a page', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, description) => {
        const data = { '@type': 'Event', name, description };
        const page = parse(
          `<!doctype html><html><head><script type="application/ld+json">${scriptJson(data)}</script></head><body><p>after</p></body></html>`,
        );
        const found = elements(page);
        expect(found.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'script', 'body', 'p']);
        expect(JSON.parse(words(found[2] as Node))).toEqual(data);
      }),
      tries,
    );
  });
});
