import { describe, expect, it } from 'vitest';
import { preloadTable, widgetFiles, type BuiltFile } from '../scripts/widget-files.ts';

const file = (fileName: string, imports: string[], dynamicImports: string[] = [], facadeModuleId = ''): BuiltFile => ({
  fileName,
  facadeModuleId,
  imports,
  dynamicImports,
});

const built = [
  file('colab.js', ['chunk-page.js'], ['session-calendar.js', 'network-map.js']),
  file('chunk-page.js', []),
  file('chunk-lit.js', [], ['shared.es-X.js']),
  file('session-calendar.js', ['chunk-lit.js'], ['calendar.es-X.js', 'month-X.js']),
  file('network-map.js', ['chunk-lit.js', 'chunk-page.js']),
  file('shared.es-X.js', [], [], '/elements/src/shared/shared.messages.es.ts'),
  file('calendar.es-X.js', ['chunk-lit.js'], [], '/elements/src/session-calendar/session-calendar.messages.es.ts'),
  file('month-X.js', ['session-calendar.js'], [], '/elements/src/session-calendar/month-view.ts'),
];
const widgets = ['session-calendar', 'network-map'];

describe('what a widget loads', () => {
  it('is the entry, its own file and everything both import', () => {
    const { elements } = widgetFiles(built, widgets);
    expect(elements).toEqual({
      'session-calendar': ['colab.js', 'chunk-page.js', 'session-calendar.js', 'chunk-lit.js'],
      'network-map': ['colab.js', 'chunk-page.js', 'network-map.js', 'chunk-lit.js'],
    });
  });

  it('adds the words of a language, its own and the shared ones', () => {
    const { words } = widgetFiles(built, widgets);
    expect(words['session-calendar']?.['es']?.toSorted()).toEqual(['calendar.es-X.js', 'shared.es-X.js']);
    expect(words['network-map']).toEqual({ es: ['shared.es-X.js'] });
  });

  it('goes into the pointer by places, without the entry', () => {
    const table = preloadTable(widgetFiles(built, widgets), 'colab.js');
    const named = (key: string) => table.needs[key]?.map((place) => table.files[place]);
    expect(named('network-map')).toEqual(['chunk-page.js', 'network-map.js', 'chunk-lit.js']);
    expect(named('network-map es')).toEqual(['shared.es-X.js']);
    expect(table.files).not.toContain('colab.js');
    expect(new Set(table.files).size).toBe(table.files.length);
  });
});
