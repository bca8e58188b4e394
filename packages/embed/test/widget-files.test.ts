import { describe, expect, it } from 'vitest';
import { preloadTable, widgetFiles, type BuiltFile } from '../scripts/widget-files.ts';

const file = (
  fileName: string,
  imports: string[],
  dynamicImports: string[] = [],
  moduleIds: string[] = [],
): BuiltFile => ({
  fileName,
  moduleIds,
  imports,
  dynamicImports,
});

const built = [
  file('colab.js', [], ['session-calendar.js', 'network-map.js', 'shared.es.js']),
  file('session-calendar.js', ['colab.js'], ['session-calendar.es.js', 'month.js']),
  file('network-map.js', ['colab.js']),
  file('time.js', ['colab.js', 'common.js'], ['session-calendar.es.js']),
  file('common.js', ['colab.js']),
  file('shared.es.js', [], [], ['/shared/shared.messages.es.ts']),
  file('session-calendar.es.js', [], [], ['/session-calendar.messages.es.ts', '/language-badges.messages.es.ts']),
  file('month.js', ['session-calendar.js'], ['month.messages.es.js'], ['/session-calendar/month-view.ts']),
];
const files = widgetFiles(built, ['session-calendar', 'network-map', 'time']);

describe('what an element loads', () => {
  it('is the entry, its own file and everything both import', () => {
    expect(files.elements).toEqual({
      'session-calendar': ['colab.js', 'session-calendar.js'],
      'network-map': ['colab.js', 'network-map.js'],
      time: ['colab.js', 'time.js', 'common.js'],
    });
  });

  it('adds the words of a language, its own and the shared ones; not those of rare views', () => {
    expect(files.words['session-calendar']).toEqual({ es: ['shared.es.js', 'session-calendar.es.js'] });
    expect(files.words['network-map']).toEqual({ es: ['shared.es.js'] });
  });

  it('is asked for ahead by what the pointer knows', () => {
    expect(preloadTable(files, 'colab.js')).toEqual({
      more: { 'session-calendar': [], 'network-map': [], time: ['common.js'] },
      speaking: ['session-calendar'],
      languages: ['es'],
    });
  });
});
