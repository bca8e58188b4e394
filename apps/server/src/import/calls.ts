import type { NewRow } from '../database/tables.ts';
import { callForm } from './call-form.ts';
import { entityColumns, type ImportContext, json, ownerOf } from './entity.ts';
import { RowProblem, type RowReader } from './row.ts';
import { themesNamedIn } from './themes.ts';

/** Documents that every CoLab call points to. */
export const guidelines = [
  {
    title: { en: 'Accountability Framework of MenEngage Alliance' },
    url: 'https://menengage.org/resources/accountability-framework-of-menengage-alliance/',
    language: 'en',
  },
];

/**
 * Maps a row of `sessions.json` of kind `call` to the call itself, with the form that every CoLab call has. A theme that
 * begins with "open:" names what is welcome; any other is required, as in 2023 (seed:000_4a742a1f0b00de57.txt L8).
 *
 * The sources state no day on which a call opened or closed, so none is given: a call of a past year is closed.
 */
export function mapCall(row: RowReader, { networks }: ImportContext): NewRow<'calls'> {
  const title = row.text('title');
  const theme = row.optionalText('theme');
  const year = Number(row.text('start').slice(0, 4));
  const themes = themesNamedIn(theme ?? '');
  const requiredThemes = theme === null || theme.startsWith('open:') ? [] : themes;
  if (theme !== null && themes.length === 0) throw new RowProblem('no theme of the vocabulary is named in "theme"');
  const entity = entityColumns(row);
  return {
    ...entity,
    title: json({ [entity.language]: title }),
    summary: json(theme === null ? null : { [entity.language]: `Theme: ${theme}` }),
    year,
    opens_at: null,
    closes_at: null,
    time_zone: null,
    frequency: row.oneOf('frequency', { monthly: 'monthly' } as const),
    themes,
    required_themes: requiredThemes,
    guidelines: json(guidelines),
    provided_interpretation: row.languages('languages'),
    network_id: ownerOf(row.term('region', 'regions'), row, networks),
    form: json(callForm({ year, requiredThemes })),
  };
}
