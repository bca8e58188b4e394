import { describe, expect, it } from 'vitest';
import { preloadTable, widgetFiles, type Metafile } from '../scripts/widget-files.ts';

const file = (entryPoint: string | undefined, statics: string[], dynamics: string[] = []) => ({
  ...(entryPoint ? { entryPoint } : {}),
  imports: [
    ...statics.map((path) => ({ path: `cdn/1.0.0/${path}`, kind: 'import-statement' })),
    ...dynamics.map((path) => ({ path: `cdn/1.0.0/${path}`, kind: 'dynamic-import' })),
  ],
});

const metafile: Metafile = {
  outputs: {
    'cdn/1.0.0/colab.js': file('src/colab.ts', ['chunk-page.js'], ['define-A.js', 'define-B.js']),
    'cdn/1.0.0/chunk-page.js': file(undefined, []),
    'cdn/1.0.0/chunk-lit.js': file(undefined, [], ['shared.messages.es-X.js']),
    'cdn/1.0.0/define-A.js': file('elements/dist/session-calendar/define.js', ['chunk-lit.js'], ['calendar.es-X.js']),
    'cdn/1.0.0/define-B.js': file('elements/dist/network-map/define.js', ['chunk-lit.js', 'chunk-page.js']),
    'cdn/1.0.0/shared.messages.es-X.js': file('elements/dist/shared.messages.es-X.js', []),
    'cdn/1.0.0/calendar.es-X.js': file('elements/dist/session-calendar.messages.es-X.js', ['chunk-lit.js']),
  },
};

describe('what a widget loads', () => {
  it('is the entry, its module and everything both import', () => {
    const { elements } = widgetFiles(metafile);
    expect(elements).toEqual({
      'session-calendar': ['colab.js', 'chunk-page.js', 'define-A.js', 'chunk-lit.js'],
      'network-map': ['colab.js', 'chunk-page.js', 'define-B.js', 'chunk-lit.js'],
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
    expect(named('colab-network-map')).toEqual(['chunk-page.js', 'define-B.js', 'chunk-lit.js']);
    expect(named('colab-network-map es')).toEqual(['shared.messages.es-X.js']);
    expect(table.files).not.toContain('colab.js');
    expect(new Set(table.files).size).toBe(table.files.length);
  });
});
