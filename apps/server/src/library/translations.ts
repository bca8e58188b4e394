import { type RawBuilder, sql } from 'kysely';
import type { Localised, Row, Tables } from '../database/tables.ts';
import { type Actor, demand, reachOf } from '../identity/actor.ts';
import { notFound } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { type Conditions, idKey, oneOf, page, type Page, textKey } from '../store/listing.ts';
import { completeLanguages } from '../text/language.ts';
import type { Query, Wire } from '../wire.ts';
import { textIn } from '../text/fold.ts';

type Texts = Record<string, Localised>;

/** Every text of a work by its pointer, as the wire has it. */
function textsOfResource(row: Row<'resources'>): Texts {
  return known({
    '/title': row.title,
    '/abstract': row.abstract,
    '/edition': row.edition,
    '/whoItIsFor': row.who_it_is_for,
    ...numbered('/audiences', row.audiences, (text) => ({ '': text })),
    ...numbered('/sections', row.sections, ({ title, text }) => ({ '/title': title, '/text': text })),
    ...numbered('/takeaways', row.takeaways, ({ title, text }) => ({ '/title': title, '/text': text })),
  });
}

function numbered<Item>(
  pointer: string,
  items: readonly Item[],
  textsOf: (item: Item) => Record<string, Localised | null | undefined>,
): Record<string, Localised | null | undefined> {
  return Object.fromEntries(
    items.flatMap((item, index) =>
      Object.entries(textsOf(item)).map(([name, text]) => [`${pointer}/${index}${name}`, text]),
    ),
  );
}

function known(texts: Record<string, Localised | null | undefined>): Texts {
  return Object.fromEntries(Object.entries(texts).filter((each): each is [string, Localised] => each[1] != null));
}

/** What each language lacks that works should be complete in. A regional form of it will do. */
function missingIn(texts: Texts): Wire['MissingTexts'] {
  const has = (text: Localised, language: string): boolean =>
    Object.keys(text).some((tag) => tag.toLowerCase().split('-')[0] === language);
  return Object.fromEntries(
    completeLanguages.map((language) => [
      language,
      Object.entries(texts).flatMap(([pointer, text]) => (has(text, language) ? [] : [pointer])),
    ]),
  );
}

/** All texts of a work, for who may edit it. */
export async function getResourceTexts(
  { database }: StoreContext,
  actor: Actor | undefined,
  id: string,
): Promise<Wire['ResourceTexts']> {
  const row = await database.selectFrom('resources').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  demand(actor, 'resources:write', { networkId: row.network_id });
  const texts = textsOfResource(row);
  return { id, language: row.language, updatedAt: row.updated_at.toISOString(), texts, missing: missingIn(texts) };
}

const sources = {
  resources: { name: (row: Row<'resources'>) => row.title, texts: textsOfResource },
  networks: {
    name: (row: Row<'networks'>) => row.name,
    texts: (row: Row<'networks'>) => known({ '/name': row.name }),
  },
  collections: {
    name: (row: Row<'collections'>) => row.title,
    texts: (row: Row<'collections'>) => known({ '/title': row.title, '/description': row.description }),
  },
} as const;

/** The texts of a row that is asked of the database, by the columns that hold them. */
const columns: Record<keyof typeof sources, readonly string[]> = {
  resources: ['title', 'abstract', 'edition', 'who_it_is_for'],
  networks: ['name'],
  collections: ['title', 'description'],
};
const lists: Record<keyof typeof sources, readonly string[]> = {
  resources: ['audiences', 'sections', 'takeaways'],
  networks: [],
  collections: [],
};

/** Entries that the actor may edit, by title, with what is not translated. */
export async function listTranslations(
  context: StoreContext,
  actor: Actor | undefined,
  { lang, limit, cursor, ...question }: Query<'listTranslations'>,
): Promise<Page<Wire['TranslationRow']>> {
  const { catalogue, preferences } = context;
  const { collection, missing } = question;
  const { everywhere, networkIds } = reachOf(actor, 'resources:write');
  const owner = collection === 'networks' ? sql`t.id` : sql`t.network_id`;
  const conditions: Conditions = new Map();
  if (!everywhere) conditions.set('reach', oneOf(owner, networkIds));
  if (missing) {
    const tags = missing.map((tag) => tag.toLowerCase().split('-')[0] ?? tag);
    const lacks = (text: RawBuilder<unknown>): RawBuilder<unknown> => sql`not exists (
      select 1 from jsonb_object_keys(${text}) k where split_part(lower(k), '-', 1) = w.tag)`;
    const own = columns[collection].map(
      (name) => sql`(jsonb_typeof(${sql.ref(`t.${name}`)}) = 'object' and ${lacks(sql.ref(`t.${name}`))})`,
    );
    // What a list holds is a text, or has a title and a text.
    const within = lists[collection].map(
      (name) => sql`exists (
        select 1 from jsonb_array_elements(${sql.ref(`t.${name}`)}) e
          cross join lateral (values (case when e ? 'text' or e ? 'title' then e -> 'title' else e end), (e -> 'text')) x (text)
        where jsonb_typeof(x.text) = 'object' and ${lacks(sql`x.text`)})`,
    );
    conditions.set(
      'missing',
      sql`exists (select 1 from unnest(${sql.val(tags)}::text[]) as w (tag) where ${sql.join([...own, ...within], sql` or `)})`,
    );
  }
  const title =
    collection === 'networks' || collection === 'resources' ? sql`t.sort_name` : sql`t.title ->> t.language`;
  const { name, texts } = sources[collection] as {
    name: (row: Row<keyof Tables>) => Localised;
    texts: (row: Row<keyof Tables>) => Texts;
  };
  return page(
    context,
    {
      table: collection,
      conditions,
      sort: [textKey(sql`coalesce(${title}, '')`), idKey],
      question: ['translations', question],
    },
    { limit, cursor },
    (rows) =>
      rows.map((row) => {
        const own = texts(row);
        const network = collection === 'networks' ? row.id : (row as Row<'resources'>).network_id;
        return {
          id: row.id,
          title: textIn(name(row), row.language) ?? '',
          language: row.language,
          network: catalogue.networkRef(network, preferences),
          updatedAt: row.updated_at.toISOString(),
          texts: Object.keys(own).length,
          missing: missingIn(own),
        };
      }),
  );
}
