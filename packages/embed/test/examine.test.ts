import { describe, expect, it } from 'vitest';
import { doctorWords } from '../src/doctor-words.ts';
import { contrastOf, examine, type Patient } from '../src/examine.ts';

const settings = {
  api: 'https://colab.example/v1',
  network: undefined,
  language: 'es',
  theme: 'light',
  timeZone: 'UTC',
  problems: [],
};
const healthy: Patient = {
  version: '1.4.2',
  scripts: ['https://colab.example/embed/v1/colab.js'],
  pinned: false,
  pageLanguage: 'es',
  widgets: [
    {
      name: 'colab-network-map',
      version: '1.4.2',
      status: 'ready',
      failure: undefined,
      settings,
      colours: { text: 'rgb(29, 33, 41)', background: 'rgb(255, 255, 255)' },
    },
  ],
  links: 0,
  hosts: ['https://partner.example', 'https://colab.example'],
  page: 'https://partner.example',
  home: 'https://colab.example',
  violations: [],
  errors: [],
};
const { words } = doctorWords(['en']);
const toDo = (change: Partial<Patient>) =>
  examine({ ...healthy, ...change }, words)
    .filter(({ act }) => act)
    .map(({ text }) => text);
const [widget] = healthy.widgets;

describe('the page doctor', () => {
  it('finds nothing to do on a page where all is well, and says what is there', () => {
    expect(toDo({})).toEqual([]);
    expect(examine(healthy, words).map(({ text }) => text)).toContain(
      '<colab-network-map> is ready: in es, theme light, all networks, from https://colab.example/v1.',
    );
  });

  it.each<[string, Partial<Patient>, string]>([
    ['the script twice', { scripts: ['a', 'b'] }, 'Keep one'],
    ['no widget', { widgets: [] }, 'No widget'],
    ['no language', { pageLanguage: '' }, '<html lang'],
    ['another version', { widgets: [{ ...widget!, version: '2.0.0' }] }, 'version 2.0.0'],
    ['a failure', { widgets: [{ ...widget!, status: 'error', failure: 'api is missing.' }] }, 'api is missing'],
    [
      'low contrast',
      { widgets: [{ ...widget!, colours: { text: 'rgb(150, 150, 150)', background: 'rgb(255, 255, 255)' } }] },
      '3.0:1',
    ],
    ['a refused file', { violations: [['connect-src', 'https://colab.example']] }, 'csp.json'],
    ['an error', { errors: ['script-integrity: changed'] }, 'script-integrity'],
    ['a link left over', { links: 2 }, '2 of your links'],
  ])('says what to do about %s', (_, change, words) => {
    expect(toDo(change).join('\n')).toContain(words);
  });

  it('says first what there is to do', () => {
    expect(examine({ ...healthy, links: 1 }, words)[0]?.act).toBe(true);
  });

  it('speaks the language of who reads it, where it can', () => {
    expect(doctorWords(['de-CH', 'fr-CH', 'es']).language).toBe('fr');
    expect(doctorWords(['__proto__', 'uk']).language).toBe('en');
    const [first] = examine({ ...healthy, links: 1 }, doctorWords(['es-MX']).words);
    expect(first?.text).toContain('enlaces');
    for (const language of ['ar', 'es', 'fr', 'pt', 'ru']) {
      const said = examine({ ...healthy, links: 1 }, doctorWords([language]).words).map(({ text }) => text);
      const english = examine({ ...healthy, links: 1 }, words).map(({ text }) => text);
      expect(said).toHaveLength(english.length);
      expect(said.filter((text) => english.includes(text))).toEqual([]);
    }
  });

  it('measures contrast of computed colours, and says nothing of those that are seen through', () => {
    expect(contrastOf('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21);
    expect(contrastOf('color(srgb 0 0 0)', 'color(srgb 1 1 1)')).toBeCloseTo(21);
    expect(contrastOf('rgba(0, 0, 0, 0.5)', 'rgb(255, 255, 255)')).toBeUndefined();
  });
});
