import { describe, expect, it } from 'vitest';
import { missingExports, preloadTable, widgetFiles, type Metafile } from '../scripts/widget-files.ts';

const file = (entryPoint: string | undefined, statics: string[], dynamics: string[] = []) => ({
  ...(entryPoint ? { entryPoint } : {}),
  imports: [
    ...statics.map((path) => ({ path: `cdn/1.0.0/${path}`, kind: 'import-statement' })),
    ...dynamics.map((path) => ({ path: `cdn/1.0.0/${path}`, kind: 'dynamic-import' })),
  ],
});

const metafile: Metafile = {
  outputs: {
    'cdn/1.0.0/colab.js': file('src/colab.ts', ['chunk-page.js'], ['session-calendar.js', 'network-map.js']),
    'cdn/1.0.0/chunk-page.js': file(undefined, []),
    'cdn/1.0.0/chunk-lit.js': file(undefined, [], ['shared.messages.es-X.js']),
    'cdn/1.0.0/session-calendar.js': file('src/widgets/session-calendar.ts', ['chunk-lit.js'], ['calendar.es-X.js']),
    'cdn/1.0.0/network-map.js': file('src/widgets/network-map.ts', ['chunk-lit.js', 'chunk-page.js']),
    'cdn/1.0.0/shared.messages.es-X.js': file('elements/src/shared/shared.messages.es.ts', []),
    'cdn/1.0.0/calendar.es-X.js': file('elements/src/session-calendar/session-calendar.messages.es.ts', [
      'chunk-lit.js',
    ]),
  },
};

describe('what a widget loads', () => {
  it('is the entry, its module and everything both import', () => {
    const { elements } = widgetFiles(metafile);
    expect(elements).toEqual({
      'session-calendar': ['colab.js', 'chunk-page.js', 'session-calendar.js', 'chunk-lit.js'],
      'network-map': ['colab.js', 'chunk-page.js', 'network-map.js', 'chunk-lit.js'],
    });
  });

  it('adds the words of a language, its own and the shared ones', () => {
    const { words } = widgetFiles(metafile);
    expect(words['session-calendar']?.['es']?.toSorted()).toEqual(['calendar.es-X.js', 'shared.messages.es-X.js']);
    expect(words['network-map']).toEqual({ es: ['shared.messages.es-X.js'] });
  });

  it('goes into the pointer by places, without the entry', () => {
    const files = widgetFiles(metafile);
    const table = preloadTable(files, 'colab.js');
    const named = (key: string) => table.needs[key]?.map((place) => table.files[place]);
    expect(named('colab-network-map')).toEqual(['chunk-page.js', 'network-map.js', 'chunk-lit.js']);
    expect(named('colab-network-map es')).toEqual(['shared.messages.es-X.js']);
    expect(table.files).not.toContain('colab.js');
    expect(new Set(table.files).size).toBe(table.files.length);
  });

  it('cannot import from the entry what the entry does not export', () => {
    const source = 'import{a as x,b}from"./colab.js";import{c}from"./other.js";';
    expect(missingExports([source], './colab.js', ['a'])).toEqual(['b']);
    expect(missingExports([source], './colab.js', ['a', 'b'])).toEqual([]);
  });
});
