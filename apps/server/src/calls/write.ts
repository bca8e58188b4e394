import { createHash } from 'node:crypto';
import { checkSchema, UnsupportedSchemaError } from '@menengage/sdk/form';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Transaction } from 'kysely';
import type { FormJson, Localised, Row, Tables } from '../database/tables.ts';
import { type Actor, demand } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import { slug } from '../import/slug.ts';
import { isTimeZone } from '../import/row.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import { findCall, presentCall } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import { isWallTime, resolveWall } from '../store/time.ts';
import { supportItemsOf } from '../submissions/support.ts';
import { pick } from '../text/language.ts';
import type { Wire } from '../wire.ts';

/**
 * Opens a call. What it asks and in which words is all in the body: a call needs no release.
 *
 * @returns its id
 * @throws Problem `validation` with a pointer to every part of the form that does not fit, `conflict` when the id is taken
 */
export async function createCall(
  transaction: Transaction<Tables>,
  context: StoreContext,
  actor: Actor,
  body: Wire['CallCreate'],
): Promise<{ id: string }> {
  const { now } = context;
  const { places, times } = faults(context, body);
  if (places.length > 0) throw new Problem('validation', { places });
  const id = body.id ?? nameOf(body);
  const row = await transaction
    .insertInto('calls')
    .values({
      id,
      language: body.language,
      provenance: 'contributed',
      source: null,
      source_note: null,
      web_url: null,
      title: JSON.stringify(body.title),
      summary: body.summary ? JSON.stringify(body.summary) : null,
      year: body.year,
      opens_at: times.opens ?? null,
      closes_at: times.closes ?? null,
      time_zone: body.timeZone ?? null,
      frequency: body.frequency ?? null,
      themes: body.themes ?? [],
      required_themes: body.requiredThemes ?? [],
      guidelines: JSON.stringify(body.guidelines ?? []),
      provided_interpretation: body.providedInterpretation ?? [],
      network_id: body.networkId ?? null,
      form: JSON.stringify(storedForm(body.form)),
      ...(body.firstContactDays === undefined ? {} : { first_contact_days: body.firstContactDays }),
      support_items: body.supportItems ? JSON.stringify(body.supportItems) : null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning(['id', 'network_id'])
    .executeTakeFirst();
  if (!row) throw new Problem('conflict');
  await recordAudit(transaction, {
    actor,
    action: 'create',
    entity: 'call',
    entityId: id,
    networkId: row.network_id,
    after: { year: body.year, opensAt: times.opens ?? null, closesAt: times.closes ?? null },
    at: now,
  });
  return { id };
}

/** Ids are plain letters and digits; a title in another script leaves the year. */
function nameOf({ title, language, year }: Wire['CallCreate']): string {
  const name = slug(pick(title, [], language).text)
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/^-+/, '')
    .slice(0, 80);
  return [name || 'call', year].join('-');
}

export async function updateCall(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  patch: Wire['CallPatch'],
): Promise<Wire['CallWritten']> {
  const { database, now } = context;
  const before = await findCall(context, id);
  demand(actor, 'submissions:write', { networkId: before.network_id });
  if (patch.networkId !== undefined) demand(actor, 'submissions:write', { networkId: patch.networkId });
  const whole = {
    language: before.language,
    title: before.title,
    summary: before.summary,
    year: before.year,
    timeZone: before.time_zone,
    themes: before.themes,
    requiredThemes: before.required_themes,
    networkId: before.network_id,
    form: { ...before.form, version: undefined },
    ...patch,
  };
  const { places, times } = faults(context, whole as Wire['CallCreate'], before);
  if (places.length > 0) throw new Problem('validation', { places });
  const after = await database.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('calls')
      .set({
        language: whole.language,
        title: JSON.stringify(whole.title),
        summary: whole.summary ? JSON.stringify(whole.summary) : null,
        year: whole.year,
        opens_at: times.opens === undefined ? before.opens_at : times.opens,
        closes_at: times.closes === undefined ? before.closes_at : times.closes,
        time_zone: whole.timeZone ?? null,
        themes: whole.themes,
        required_themes: whole.requiredThemes,
        network_id: whole.networkId ?? null,
        ...(patch.frequency === undefined ? {} : { frequency: patch.frequency }),
        ...(patch.guidelines === undefined ? {} : { guidelines: JSON.stringify(patch.guidelines) }),
        ...(patch.providedInterpretation === undefined
          ? {}
          : { provided_interpretation: patch.providedInterpretation }),
        ...(patch.form === undefined ? {} : { form: JSON.stringify(storedForm(patch.form)) }),
        ...(patch.firstContactDays === undefined ? {} : { first_contact_days: patch.firstContactDays }),
        ...(patch.supportItems === undefined ? {} : { support_items: JSON.stringify(patch.supportItems) }),
        updated_at: now,
      })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    const shown = (of: Row<'calls'>): object => ({
      year: of.year,
      opensAt: of.opens_at,
      closesAt: of.closes_at,
      timeZone: of.time_zone,
      networkId: of.network_id,
      formVersion: of.form.version,
      firstContactDays: of.first_contact_days,
    });
    await recordAudit(transaction, {
      actor,
      action: 'update',
      entity: 'call',
      entityId: before.id,
      networkId: row.network_id,
      before: shown(before),
      after: shown(row),
      at: now,
    });
    return row;
  });
  return presentWritten(context, after);
}

export function presentWritten(context: StoreContext, row: Row<'calls'>): Wire['CallWritten'] {
  return {
    ...presentCall(context, row),
    firstContactDays: row.first_contact_days,
    supportItems: supportItemsOf(row).map(({ id, label, required }) => ({
      id,
      label: pick(label, context.preferences, row.language).text,
      required,
    })),
  };
}

function storedForm(form: Wire['CallWriteForm']): FormJson {
  const content = { steps: form.steps, schema: form.schema, attestations: form.attestations, consents: form.consents };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { version, ...content } as FormJson;
}

interface Times {
  opens?: Date | null;
  closes?: Date | null;
}

/** Everything in a call that does not fit together, each place once. */
function faults(
  { catalogue }: StoreContext,
  call: Wire['CallCreate'],
  before?: Row<'calls'>,
): { places: ProblemPlace[]; times: Times } {
  const places: ProblemPlace[] = [];
  const wrong = (pointer: string, code: ProblemPlace['code'], params?: ProblemPlace['params']): void => {
    places.push({ pointer, code, ...(params ? { params } : {}) });
  };
  const said = (text: Localised | null | undefined, pointer: string): void => {
    // Any tag may be asked for, also one that is called like something every object has.
    const own = text && Object.hasOwn(text, call.language) ? text[call.language] : undefined;
    if (text && !own?.trim()) wrong(`${pointer}/${call.language}`, 'required');
  };
  said(call.title, '/title');
  said(call.summary, '/summary');
  for (const name of ['themes', 'requiredThemes'] as const) {
    for (const [index, id] of (call[name] ?? []).entries()) {
      if (!catalogue.vocabularies.get('themes')?.terms.has(id)) wrong(`/${name}/${index}`, 'unknown');
    }
  }
  if (call.networkId && !catalogue.networks.has(call.networkId)) wrong('/networkId', 'unknown');
  for (const [index, { title }] of (call.guidelines ?? []).entries()) said(title, `/guidelines/${index}/title`);
  const support = call.supportItems ?? [];
  for (const [index, { id, label }] of support.entries()) {
    said(label, `/supportItems/${index}/label`);
    if (support.findIndex((each) => each.id === id) < index) wrong(`/supportItems/${index}/id`, 'uniqueItems');
  }
  const times = timesOf(call, wrong);
  const opens = times.opens === undefined ? before?.opens_at : times.opens;
  const closes = times.closes === undefined ? before?.closes_at : times.closes;
  if (opens && closes && closes <= opens) wrong('/closes', 'minimum', { limit: call.opens ?? opens.toISOString() });
  formFaults(catalogue, call.form, said, wrong);
  return { places, times };
}

type Wrong = (pointer: string, code: ProblemPlace['code'], params?: ProblemPlace['params']) => void;

/** A call opens and closes when the clocks of its zone show it. */
function timesOf({ opens, closes, timeZone }: Wire['CallCreate'], wrong: Wrong): Times {
  if (timeZone && !isTimeZone(timeZone)) {
    wrong('/timeZone', 'unknown');
    return {};
  }
  const times: Times = {};
  for (const [name, text] of Object.entries({ opens, closes })) {
    if (text === undefined) continue;
    if (text === null) {
      times[name as keyof Times] = null;
      continue;
    }
    if (!timeZone) {
      wrong('/timeZone', 'required');
      continue;
    }
    try {
      if (!isWallTime(text)) throw new RangeError();
      times[name as keyof Times] = resolveWall(text, timeZone).instant;
    } catch {
      wrong(`/${name}`, 'format', { format: 'wall-time' });
    }
  }
  return times;
}

const metaSchema = new Ajv2020({ strict: false, allErrors: true });

/**
 * A form that could not be filled in: a schema that is none, or that has rules which are not checked; questions for answers that
 * the schema does not have; answers that are demanded and not asked for; options of a vocabulary that is not there; words missing
 * in the call's own language.
 */
function formFaults(
  catalogue: StoreContext['catalogue'],
  form: Wire['CallWriteForm'],
  said: (text: Localised | null | undefined, pointer: string) => void,
  wrong: Wrong,
): void {
  const asked: string[] = [];
  for (const [position, step] of form.steps.entries()) {
    const at = `/form/steps/${position}`;
    said(step.title, `${at}/title`);
    said(step.intro, `${at}/intro`);
    for (const [index, field] of step.fields.entries()) {
      const place = `${at}/fields/${index}`;
      said(field.label, `${place}/label`);
      said(field.hint, `${place}/hint`);
      for (const [option, { label }] of (field.options ?? []).entries())
        said(label, `${place}/options/${option}/label`);
      if (field.vocabulary !== undefined && !catalogue.vocabularies.has(field.vocabulary)) {
        wrong(`${place}/vocabulary`, 'unknown', { known: [...catalogue.vocabularies.keys()] });
      }
      if (asked.includes(field.pointer)) wrong(`${place}/pointer`, 'uniqueItems');
      asked.push(field.pointer);
    }
  }
  for (const [index, { label }] of form.attestations.entries()) said(label, `/form/attestations/${index}/label`);
  for (const [index, { text }] of form.consents.entries()) said(text, `/form/consents/${index}/text`);
  if (!schemaFaults(form.schema, wrong)) return;
  for (const [position, step] of form.steps.entries()) {
    for (const [index, { pointer }] of step.fields.entries()) {
      if (!describes(form.schema, pointer)) wrong(`/form/steps/${position}/fields/${index}/pointer`, 'unknown');
    }
  }
  const { required = [] } = form.schema as { required?: string[] };
  for (const [index, name] of required.entries()) {
    const given = ['formToken', 'language'].includes(name) || asked.some((pointer) => pointer.split('/')[1] === name);
    if (!given) wrong(`/form/schema/required/${index}`, 'unknown');
  }
}

/** @returns whether the schema can be used */
function schemaFaults(schema: Record<string, unknown>, wrong: Wrong): boolean {
  let valid = false;
  try {
    valid = metaSchema.validateSchema(schema) === true;
  } catch {
    wrong('/form/schema/$schema', 'unknown');
    return false;
  }
  if (!valid) {
    const seen = new Set<string>();
    for (const { instancePath } of metaSchema.errors ?? []) {
      if (seen.has(instancePath)) continue;
      seen.add(instancePath);
      wrong(`/form/schema${instancePath}`, 'pattern');
    }
    return false;
  }
  try {
    checkSchema(schema);
    return true;
  } catch (error) {
    wrong(`/form/schema${error instanceof UnsupportedSchemaError ? error.pointer : ''}`, 'unknown');
    return false;
  }
}

interface Node {
  properties?: Record<string, Node>;
}

/** Whether a schema says something about the answer at a pointer. */
function describes(schema: Node, pointer: string): boolean {
  let at: Node | undefined = schema;
  for (const part of pointer.split('/').slice(1)) {
    at = at?.properties?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return at !== undefined;
}
