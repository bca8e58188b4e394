import type { Localised, MaterialJson, Row, SessionPartJson } from '../database/tables.ts';
import { pick } from '../text/language.ts';
import { wallTime } from '../store/time.ts';
import type { Wire } from '../wire.ts';
import { textIn } from '../text/fold.ts';

/** A session as people write it: wall times in its zone, texts in its own language with translations beside them. */
export type Draft = Wire['SessionCreate'];
export type DraftPatch = Omit<Wire['SessionPatch'], 'sequence'>;

/** A stored session as it would be written, so that a change can be laid over it and the whole be checked again. */
export function draftOf(row: Row<'sessions'>): Draft {
  const own = (text: Localised | null | undefined): string | null =>
    text ? (textIn(text, row.language) ?? pick(text, [], row.language).text) : null;
  const tags = new Set([row.title, row.summary, row.description].flatMap((text) => Object.keys(text ?? {})));
  tags.delete(row.language);
  const zone = row.time_zone ?? 'UTC';
  const wall = (at: Date): string => wallTime(at, zone);
  return {
    language: row.language,
    title: own(row.title) ?? '',
    summary: own(row.summary),
    description: own(row.description),
    translations: Object.fromEntries(
      [...tags].map((tag) => [
        tag,
        {
          title: row.title[tag] ?? null,
          summary: row.summary?.[tag] ?? null,
          description: row.description?.[tag] ?? null,
        },
      ]),
    ),
    kind: row.kind,
    mode: row.mode,
    status: row.status,
    visibility: row.visibility,
    networkId: row.network_id,
    regions: row.regions,
    themes: row.themes,
    hosts: row.hosts,
    place: row.place,
    country: row.country,
    languages: row.languages,
    start: row.starts_at ? wall(row.starts_at) : row.start_date,
    end: row.starts_at ? row.ends_at && wall(row.ends_at) : row.end_date,
    timeZone: row.time_zone,
    recurrence: row.recurs ? { rrule: row.rrule, rdate: row.rdate.map(wall), exdate: row.exdate.map(wall) } : null,
    seriesId: row.series_id,
    seriesNumber: row.series_number,
    isProgramme: row.is_programme,
    programmeId: row.programme_id,
    parts: row.parts.map((part) => partDraft(part, own)),
    registration: row.registration,
    joinUrl: row.join_url,
    speakers: row.speakers.map(({ name, organisation = null, ...consents }) => ({
      name,
      organisation,
      nameConsent: consents.nameConsent ?? false,
      recordingConsent: consents.recordingConsent ?? false,
      photoConsent: consents.photoConsent ?? false,
    })),
    recordings: row.recordings.flatMap(({ url, ...recording }) => (url ? [{ ...recording, url }] : [])),
    materials: row.materials.map((material) => materialDraft(material, own)),
    webUrl: row.web_url,
  };
}

type Own = (text: Localised | null | undefined) => string | null;

function partDraft(part: SessionPartJson, own: Own): NonNullable<Draft['parts']>[number] {
  const wall = (at: string | null | undefined): string | null => (at ? withoutSeconds(at) : null);
  return {
    id: part.id,
    kind: part.kind,
    title: own(part.title),
    mode: (part.mode ?? null) as Row<'sessions'>['mode'],
    start: wall(part.startsAt) ?? part.startDate ?? null,
    end: part.startsAt ? wall(part.endsAt) : (part.endDate ?? null),
    timeZone: part.timeZone ?? null,
    url: part.url ?? null,
    languages: part.languages ?? [],
    printedTime: part.printedTime ?? null,
  };
}

function materialDraft(material: MaterialJson, own: Own): NonNullable<Draft['materials']>[number] {
  return { ...material, title: own(material.title), text: own(material.text) };
}

/** `2026-10-25T14:00:00+01:00` without its seconds. */
function withoutSeconds(time: string): string {
  return time.replace(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?=[+-]\d{2}:\d{2}$)/, '$1');
}

const offset = /(T\d{2}:\d{2})[+-]\d{2}:\d{2}$/;

/** Lays a change over a draft (RFC 7396): what is not given stays, lists are replaced, null clears. */
export function merge(draft: Draft, patch: DraftPatch): Draft {
  const merged: Draft = { ...draft, ...patch };
  if (patch.translations) {
    const all = Object.entries({ ...draft.translations, ...patch.translations });
    merged.translations = Object.fromEntries(
      all.flatMap(([tag, texts]) => (texts === null ? [] : [[tag, { ...draft.translations?.[tag], ...texts }]])),
    );
  }
  if (patch.recurrence) merged.recurrence = { ...draft.recurrence, ...patch.recurrence };
  // In another zone the clock shows what it showed; the offset belonged to the old one.
  if ('timeZone' in patch && patch.timeZone !== draft.timeZone) {
    const floating = (text: string): string => text.replace(offset, '$1');
    if (!('start' in patch) && merged.start) merged.start = floating(merged.start);
    if (!('end' in patch) && merged.end) merged.end = floating(merged.end);
    const { recurrence } = merged;
    if (recurrence) {
      merged.recurrence = {
        ...recurrence,
        ...(patch.recurrence?.rdate ? {} : { rdate: (recurrence.rdate ?? []).map(floating) }),
        ...(patch.recurrence?.exdate ? {} : { exdate: (recurrence.exdate ?? []).map(floating) }),
      };
    }
  }
  return merged;
}
