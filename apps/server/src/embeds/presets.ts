import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkTheme, propertyOf, type ThemeName, themes, tokenNames, type TokenName } from '@menengage/themes';
import { type Kysely, sql } from 'kysely';
import type { Localised, Row, Tables } from '../database/tables.ts';
import { demand, type Actor } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import { packageFolder } from '../package.ts';
import { notFound, Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { localise } from '../text/language.ts';
import type { Wire } from '../wire.ts';

/** The setting that tells that the shipped presets were put in once; what was deleted then stays away. */
const shippedSetting = 'embed-presets-shipped';

interface ShippedPreset {
  id: string;
  name: Localised;
  language: string;
  networkId: string | null;
  theme: string;
  languages: string[];
}

/** Puts the presets that come with the server into a database that never had them. */
export async function shipPresets(database: Kysely<Tables>): Promise<void> {
  const done = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', shippedSetting)
    .executeTakeFirst();
  if (done) return;
  const text = await readFile(join(packageFolder, 'data', 'embed-presets.json'), 'utf8');
  const presets = JSON.parse(text) as ShippedPreset[];
  await database.transaction().execute(async (transaction) => {
    const networks = await transaction.selectFrom('networks').select('id').execute();
    const known = new Set(networks.map(({ id }) => id));
    for (const { id, name, language, networkId, theme, languages } of presets) {
      await transaction
        .insertInto('embed_presets')
        .values({
          id,
          name: JSON.stringify(name),
          language,
          network_id: networkId !== null && known.has(networkId) ? networkId : null,
          theme,
          tokens: '{}',
          languages,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    }
    await transaction
      .insertInto('settings')
      .values({ name: shippedSetting, value: new Date().toISOString() })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
  });
}

export async function listEmbedPresets(context: StoreContext): Promise<Wire['EmbedPresetList']> {
  const rows = await context.database
    .selectFrom('embed_presets')
    .selectAll()
    .orderBy(sql`id collate "C"`)
    .execute();
  return { items: rows.map((row) => present(context, row)), next: null, prev: null };
}

/**
 * A preset by its id, or the one of the network that has this id: a page may say `theme="caribbean"`.
 *
 * @throws Problem `not-found`
 */
export async function getEmbedPreset(context: StoreContext, id: string): Promise<Wire['EmbedPreset']> {
  const rows = await context.database
    .selectFrom('embed_presets')
    .selectAll()
    .where((where) => where.or([where('id', '=', id), where('network_id', '=', id)]))
    .orderBy(sql`id collate "C"`)
    .execute();
  const row = rows.find((each) => each.id === id) ?? rows[0];
  if (!row) throw notFound();
  return present(context, row);
}

/** @throws Problem `forbidden` where the actor may not write, `validation` for what is no network or no colour */
export async function putEmbedPreset(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  write: Wire['EmbedPresetWrite'],
): Promise<Wire['EmbedPreset']> {
  const { database, catalogue, now } = context;
  const networkId = write.networkId ?? null;
  demand(actor, 'networks:write', { networkId });
  const places: ProblemPlace[] = [];
  if (networkId !== null && !catalogue.networks.has(networkId)) places.push({ pointer: '/networkId', code: 'unknown' });
  const tokens = write.tokens ?? {};
  for (const [name, value] of Object.entries(tokens)) places.push(...faultsOf(name, value));
  if (places.length > 0) throw new Problem('validation', { places });

  const row = await database.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('embed_presets').selectAll().where('id', '=', id).executeTakeFirst();
    if (before) demand(actor, 'networks:write', { networkId: before.network_id });
    const values = {
      name: JSON.stringify({ ...(before?.name ?? {}), [write.language]: write.name }),
      language: write.language,
      network_id: networkId,
      theme: write.theme,
      tokens: JSON.stringify(tokens),
      languages: write.languages,
      updated_at: now,
    };
    const after = await transaction
      .insertInto('embed_presets')
      .values({ id, ...values, created_at: now })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordAudit(transaction, {
      actor,
      action: before ? 'update' : 'create',
      entity: 'embedPreset',
      entityId: id,
      networkId,
      before: before ?? null,
      after,
      at: now,
    });
    return after;
  });
  return present(context, row);
}

/** @throws Problem `not-found`, or `forbidden` where the actor may not write */
export async function deleteEmbedPreset(context: StoreContext, actor: Actor | undefined, id: string): Promise<void> {
  await context.database.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('embed_presets').selectAll().where('id', '=', id).executeTakeFirst();
    if (!before) throw notFound();
    demand(actor, 'networks:write', { networkId: before.network_id });
    await transaction.deleteFrom('embed_presets').where('id', '=', id).execute();
    await recordAudit(transaction, {
      actor,
      action: 'delete',
      entity: 'embedPreset',
      entityId: id,
      networkId: before.network_id,
      before,
      at: context.now,
    });
  });
}

const byProperty = new Map<string, TokenName>(tokenNames.map((name) => [propertyOf(name), name]));

/** A token has to be one that the widgets read, and a colour one that contrast can be reckoned of. */
function faultsOf(property: string, value: string): ProblemPlace[] {
  const pointer = `/tokens/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const name = byProperty.get(property);
  if (name === undefined) return [{ pointer, code: 'unknown' }];
  try {
    checkTheme({ [name]: value });
    return [];
  } catch {
    return [{ pointer, code: 'format', params: { format: 'color' } }];
  }
}

/** The tokens of a theme; every page has those of the light one when it names no other. */
function themeTokens(theme: string): Readonly<Record<TokenName, string>> {
  return Object.hasOwn(themes, theme) ? themes[theme as ThemeName] : themes.light;
}

function present(context: StoreContext, row: Row<'embed_presets'>): Wire['EmbedPreset'] {
  const { preferences, publicUrl } = context;
  const base = themeTokens(row.theme);
  const own = Object.entries(row.tokens).flatMap(([property, value]) => {
    const name = byProperty.get(property);
    return name === undefined ? [] : [[name, value] as const];
  });
  const tokens = { ...base, ...Object.fromEntries(own) };
  return localise(row.language, preferences, (text) => ({
    id: row.id,
    url: `${publicUrl}/v1/embed-presets/${encodeURIComponent(row.id)}`,
    name: text('/name', row.name),
    networkId: row.network_id,
    theme: row.theme,
    stylesheet: `${publicUrl}/embed/v1/themes/${row.theme}.css`,
    tokens: Object.fromEntries(tokenNames.map((name) => [propertyOf(name), tokens[name]])),
    languages: row.languages,
    findings: checkTheme(tokens).map(({ foreground, background, ratio, least }) => ({
      foreground,
      background,
      ratio: Math.round(ratio * 100) / 100,
      least,
    })),
    updatedAt: row.updated_at.toISOString(),
  }));
}
