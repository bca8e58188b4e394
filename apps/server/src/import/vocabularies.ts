import type { NewRow } from '../database/tables.ts';
import { json } from './entity.ts';
import { RowProblem, type RowReader } from './row.ts';

/** A vocabulary with its terms. */
export interface MappedVocabulary {
  vocabulary: NewRow<'vocabularies'>;
  terms: NewRow<'terms'>[];
}

/** Languages that every label must have. */
const complete = ['en', 'es', 'fr'];

/** Maps an entry of `vocabularies.json`. The order of the file is the order in which people see the terms. */
export function mapVocabulary(row: RowReader, position: number): MappedVocabulary {
  const name = row.id('name');
  const terms = row.objects('terms').map((term, at) => {
    const mapped = { vocabulary: name, id: term.id(), label: json(labelOf(term, 'label')), position: at };
    term.finish();
    return mapped;
  });
  if (new Set(terms.map(({ id }) => id)).size < terms.length) throw new RowProblem('a term is there twice');
  return {
    vocabulary: { name, title: json(labelOf(row, 'title')), source: row.optionalText('source'), position },
    terms,
  };
}

function labelOf(row: RowReader, name: string): Record<string, string> {
  const texts = row.object(name)?.entries() ?? [];
  const label = Object.fromEntries(texts);
  const missing = complete.filter((language) => label[language] === undefined);
  if (missing.length > 0) throw new RowProblem(`"${name}" has no text in ${missing.join(', ')}`);
  return label;
}
