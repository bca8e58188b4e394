import type { NewRow, ResourceFileJson } from '../database/tables.ts';
import { resourceSearch } from '../library/search-index.ts';
import { sortName } from '../text/fold.ts';
import { cleanHtml } from '../text/rich.ts';
import { precisionOf, startOf } from './dates.ts';
import { entityColumns, type ImportContext, json } from './entity.ts';
import { RowProblem, type RowReader } from './row.ts';
import { themesNamedIn } from './themes.ts';

const bases = { stated: 'stated', 'language-of-text-read': 'textRead' } as const;
const mediaTypes = { pdf: 'application/pdf' } as const;

/** Our own short words for works whose source document describes them, by the work's id. */
export type ResourceTexts = ReadonlyMap<string, ResourceText>;

export interface ResourceText {
  abstract: string;
  takeaways: readonly string[];
  /** Rich text. */
  whoItIsFor: string | null;
  sections: readonly { title: string; text: string }[];
  audienceTypes: readonly string[];
}

/**
 * Maps a row of `resources.json`.
 *
 * @param ids - the ids of all rows of the file, which a row may point to
 */
export function mapResource(
  row: RowReader,
  { directory }: ImportContext,
  ids: ReadonlySet<string>,
  texts: ResourceTexts,
): NewRow<'resources'> {
  const id = row.id();
  const title = row.text('title');
  const date = row.partialDate('date');
  const precision = row.oneOf('date_precision', { day: 'day', month: 'month', year: 'year' } as const);
  if ((date === null ? null : precisionOf(date)) !== precision) {
    throw new RowProblem(`"date_precision" is ${precision ?? 'not stated'} but the date is ${date ?? 'not known'}`);
  }
  const languages = row.languages('languages');
  const basis = row.oneOf('languages_basis', bases);
  const url = row.url('url');
  const region = row.term('region', 'regions');
  const country = row.country('country');
  const publishers = row.texts('publisher').map((publisher) => directory.find(publisher));
  const contributors = row.texts('contributors');
  const edition = row.optionalText('edition');
  const views = row.count('views');
  const downloads = row.count('downloads');
  const own = texts.get(id);
  const known = { known: ids, complete: true };
  // What is written in one language has its title in that language.
  const language = languages.length === 1 ? languages[0] : undefined;
  const entity = entityColumns(row, { url, ...(language !== undefined && { language }) });
  const inLanguage = (text: string) => ({ [entity.language]: text });
  const audiences = row.texts('audiences').map(inLanguage);
  const abstract = own ? { en: own.abstract } : null;
  const whoItIsFor = own?.whoItIsFor ? { en: cleanHtml(own.whoItIsFor) } : null;
  const sections = (own?.sections ?? []).map((section) => ({
    title: { en: section.title },
    text: { en: cleanHtml(section.text) },
  }));
  const takeaways = row.texts('takeaways').map((takeaway, index) => {
    const text = own?.takeaways[index];
    return { title: inLanguage(takeaway), text: text === undefined ? null : { en: text } };
  });
  const people = contributors.map((name) => ({ name, role: null }));
  return {
    ...entity,
    title: json(inLanguage(title)),
    abstract: json(abstract),
    type: row.requiredTerm('type', 'resource-types'),
    date,
    date_precision: precision,
    sort_date: date === null ? null : startOf(date),
    period: row.optionalText('period'),
    edition: json(edition === null ? null : inLanguage(edition)),
    first_published: row.year('first_published'),
    languages: [...new Set(languages)],
    languages_basis: basis,
    publishers: json(publishers),
    contributors: json(people),
    regions: region === null ? [] : [region],
    countries: [...new Set([...(country === null ? [] : [country]), ...row.countries('countries')])],
    themes: themesNamedIn(title),
    audiences: json(audiences),
    audience_types: [...(own?.audienceTypes ?? [])],
    who_it_is_for: json(whoItIsFor),
    sections: json(sections),
    takeaways: json(takeaways),
    time_required: row.count('minutes'),
    files: json(filesOf(row, id, languages, basis, url)),
    counts: json(views === null && downloads === null ? null : { views, downloads, asOf: null, source: entity.source }),
    doi: row.optionalText('doi'),
    isbn: row.optionalText('isbn'),
    superseded_by_id: row.reference('superseded_by', 'resource', known),
    translation_of_id: row.reference('translation_of', 'resource', known),
    adapted_from_id: row.reference('adapted_from', 'resource', known),
    related_ids: row.texts('related').flatMap((related) => row.resolve(related, 'resource', known) ?? []),
    search: resourceSearch({
      title: inLanguage(title),
      abstract,
      whoItIsFor,
      sections,
      takeaways,
      audiences,
      publishers,
      contributors: people,
    }),
    sort_name: sortName(title, entity.language),
  };
}

/**
 * The files of a work. Where its page states several languages there is one for each, with the size that the page gives;
 * the language of a text that somebody read says nothing about other files, so it is taken only when it is the only one.
 */
function filesOf(
  row: RowReader,
  id: string,
  languages: readonly string[],
  basis: 'stated' | 'textRead' | null,
  url: string | null,
): ResourceFileJson[] {
  const file = row.object('file');
  if (file === null) return [];
  const mediaType = file.requiredOneOf('format', mediaTypes);
  const kilobytes = file.measure('kb');
  const megabytes = file.measure('mb');
  file.finish();
  const bytes =
    kilobytes !== null ? Math.round(kilobytes * 1000) : megabytes !== null ? Math.round(megabytes * 1_000_000) : null;
  const common = { mediaType, bytes, url };
  if (languages.length === 1 || (basis === 'stated' && languages.length > 1)) {
    return languages.map((language) => ({ id: `${id}-${language}`, language, ...common }));
  }
  return [{ id: `${id}-file`, language: null, ...common }];
}
