import { sql } from 'kysely';
import type { FormJson, Row } from '../database/tables.ts';
import { notFound } from '../problems/problem.ts';
import type { Secrets } from '../submissions/create.ts';
import { issueToken, oldest } from '../submissions/keys.ts';
import { makePuzzle } from '../submissions/puzzle.ts';
import { isUnderPressure } from '../submissions/suspicion.ts';
import { localise, pick, type TextOf } from '../text/language.ts';
import type { Query, Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';
import { httpUrl, presentEntity } from './entity.ts';
import { type Conditions, idKey, oneOf, page, type Page } from './listing.ts';
import { scopeOf } from './networks.ts';
import { themeTerm } from './resources.ts';
import { withOffset } from './time.ts';

export type CallState = 'upcoming' | 'open' | 'closed';

type CallDates = Pick<Row<'calls'>, 'year' | 'opens_at' | 'closes_at'>;

/** A field of the form that people never see; robots fill it. */
export const honeypot = 'website';

/** The state that the dates and the clock give. A call without any date is known by its year alone, and never open. */
export function stateOf({ year, opens_at: opens, closes_at: closes }: CallDates, now: Date): CallState {
  if (closes && now >= closes) return 'closed';
  if (opens) return now < opens ? 'upcoming' : 'open';
  if (closes) return 'open';
  return year > now.getUTCFullYear() ? 'upcoming' : 'closed';
}

export async function listCalls(context: StoreContext, query: Query<'listCalls'>): Promise<Page<Wire['Call']>> {
  const { lang, limit, cursor, count, ...question } = query;
  const conditions: Conditions = new Map();
  if (query.network) conditions.set('network', reaching(context, query.network));
  if (query.provenance) conditions.set('provenance', oneOf(sql`t.provenance`, query.provenance));
  if (query.state) {
    const states = query.state as readonly string[];
    const heads = await context.database.selectFrom('calls').select(['id', 'year', 'opens_at', 'closes_at']).execute();
    const ids = heads.filter((head) => states.includes(stateOf(head, context.now))).map(({ id }) => id);
    conditions.set('state', oneOf(sql`t.id`, ids));
  }
  const newest = { expression: sql`t.year::float8`, descending: true };
  return page(
    context,
    { table: 'calls', conditions, sort: [newest, idKey], question: ['calls', question] },
    { limit, cursor, count },
    (rows) => rows.map((row) => presentCall(context, row)),
  );
}

/** Calls of the network and those below it, and calls of the Alliance as a whole, which are open to every network. */
function reaching(context: StoreContext, network: string) {
  return sql`(t.network_id is null or ${oneOf(sql`t.network_id`, scopeOf(context, network).ids)})`;
}

/**
 * The call of an id, or the current one for `current`: the open call that closes first; when none is open, the one that opens
 * next, else the one that closed last.
 *
 * @throws Problem `not-found`
 */
export async function findCall(context: StoreContext, id: string, network?: string): Promise<Row<'calls'>> {
  if (network !== undefined) scopeOf(context, network);
  const wanted = id === 'current' ? await currentCall(context, network) : id;
  const row =
    wanted && (await context.database.selectFrom('calls').selectAll().where('id', '=', wanted).executeTakeFirst());
  if (!row) throw notFound();
  return row;
}

async function currentCall(context: StoreContext, network: string | undefined): Promise<string | undefined> {
  const heads = await callHeads(context, network);
  const time = (at: Date | null, otherwise: number): number => at?.getTime() ?? otherwise;
  const inState = (state: CallState) => heads.filter((head) => stateOf(head, context.now) === state);
  const first = (list: typeof heads, rank: (head: (typeof heads)[number]) => number): string | undefined =>
    [...list].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0]?.id;
  return (
    first(inState('open'), ({ closes_at: closes }) => time(closes, Infinity)) ??
    first(inState('upcoming'), ({ opens_at: opens, year }) => time(opens, Date.UTC(year, 11, 31))) ??
    first(inState('closed'), ({ closes_at: closes, year }) => -time(closes, Date.UTC(year, 0, 1)))
  );
}

type CallHead = CallDates & Pick<Row<'calls'>, 'id'>;

async function callHeads(context: StoreContext, network: string | undefined): Promise<CallHead[]> {
  const condition = network === undefined ? sql`true` : reaching(context, network);
  const { rows } =
    await sql<CallHead>`select t.id, t.year, t.opens_at, t.closes_at from calls t where ${condition}`.execute(
      context.database,
    );
  return rows;
}

export async function getCall(context: StoreContext, id: string, network?: string): Promise<Wire['Call']> {
  return presentCall(context, await findCall(context, id, network));
}

/** The questions, words and rules of a call's form; with a fresh token and a puzzle when the call is open. */
export async function getCallForm(
  context: StoreContext,
  id: string,
  network: string | undefined,
  { key, puzzles }: Secrets,
): Promise<Wire['CallForm']> {
  const row = await findCall(context, id, network);
  const { now } = context;
  const state = stateOf(row, now);
  const isOpen = state === 'open';
  const next = isOpen
    ? undefined
    : (await callHeads(context, network))
        .filter((head) => head.opens_at && head.opens_at > now)
        .sort((a, b) => Number(a.opens_at) - Number(b.opens_at))[0];
  const token = isOpen ? issueToken(key, row.id, now) : undefined;
  const required = token !== undefined && (await isUnderPressure(context.database, puzzles, now));
  const proofOfWork = token ? await makePuzzle(key, token.id, required) : null;
  return localise(row.language, context.preferences, (text) => ({
    call: presentCall(context, row),
    version: row.form.version,
    state,
    nextOpensAt: next?.opens_at ? next.opens_at.toISOString() : null,
    token: token?.text ?? null,
    tokenExpiresAt: isOpen ? new Date(now.getTime() + oldest).toISOString() : null,
    honeypot,
    proofOfWork,
    providedInterpretation: row.provided_interpretation,
    steps: row.form.steps.map((step, index) => presentStep(context, row.form, step, `/steps/${index}`, text)),
    schema: row.form.schema,
    attestations: row.form.attestations.map(({ label, url, ...document }, index) => ({
      ...document,
      label: text(`/attestations/${index}/label`, label),
      url: httpUrl(url),
    })),
    consents: row.form.consents.map((statement, index) => ({
      ...statement,
      text: text(`/consents/${index}/text`, statement.text),
    })),
  }));
}

type Step = FormJson['steps'][number];

function presentStep(
  context: StoreContext,
  { schema }: FormJson,
  step: Step,
  pointer: string,
  text: TextOf,
): Wire['FormStep'] {
  const { catalogue, preferences } = context;
  return {
    id: step.id,
    title: text(`${pointer}/title`, step.title),
    intro: text(`${pointer}/intro`, step.intro),
    fields: step.fields.map((field, index) => {
      const at = `${pointer}/fields/${index}`;
      const terms = field.vocabulary === undefined ? undefined : catalogue.vocabularies.get(field.vocabulary)?.terms;
      const options =
        terms && field.vocabulary !== undefined
          ? [...terms.keys()].map((value) => ({
              value,
              label: catalogue.term(field.vocabulary ?? '', value, preferences).label,
            }))
          : field.options?.map((option, position) => ({
              value: option.value,
              label: text(`${at}/options/${position}/label`, option.label),
              hint: text(`${at}/options/${position}/hint`, option.hint),
            }));
      return {
        pointer: field.pointer,
        input: field.input,
        label: text(`${at}/label`, field.label),
        hint: text(`${at}/hint`, field.hint),
        required: isRequired(schema, field.pointer),
        autocomplete: field.autocomplete ?? null,
        ...(options ? { options } : {}),
        limit: field.limit ?? null,
      };
    }),
  };
}

interface ObjectSchema {
  required?: string[];
  properties?: Record<string, ObjectSchema>;
}

/** Whether the form's schema demands the answer at a pointer, and what it stands in. */
function isRequired(schema: ObjectSchema, pointer: string): boolean {
  let at: ObjectSchema | undefined = schema;
  return pointer
    .split('/')
    .slice(1)
    .every((name) => {
      const demanded = at?.required?.includes(name) ?? false;
      at = at?.properties?.[name];
      return demanded;
    });
}

export function presentCall(context: StoreContext, row: Row<'calls'>): Wire['Call'] {
  const { catalogue, preferences, now } = context;
  return presentEntity(row, 'calls', context, (text) => ({
    title: text('/title', row.title),
    summary: text('/summary', row.summary),
    year: row.year,
    state: stateOf(row, now),
    opensAt: row.opens_at && withOffset(row.opens_at, row.time_zone),
    closesAt: row.closes_at && withOffset(row.closes_at, row.time_zone),
    timeZone: row.time_zone,
    frequency: row.frequency,
    themes: row.themes.map((id) => themeTerm(context, id)),
    requiredThemes: row.required_themes.map((id) => themeTerm(context, id)),
    guidelines: row.guidelines.map(({ title, url, language }) => ({
      title: pick(title, preferences, row.language).text,
      url,
      language: language ?? null,
    })),
    providedInterpretation: row.provided_interpretation,
    network: catalogue.networkRef(row.network_id, preferences),
  }));
}
