import { fold } from '../text/fold.ts';

/** What is looked at to tell whether two networks announce one event. */
export interface Announcement {
  networkId: string | null;
  /** The feed it comes from; null for what was entered here. */
  sourceId: string | null;
  /** Its identifier in that feed. */
  uid: string | null;
  /** Milliseconds; of whole days the midnight at which they begin. */
  start: number;
  /** Null when not known. */
  end: number | null;
  isDay: boolean;
  rule: string | null;
  /** The title in every language that it has. */
  titles: readonly string[];
  /** Pages about it. */
  urls: readonly string[];
}

/** How far apart two announcements of one event may start and end: people round, and some feeds cut seconds. */
export const slack = 5 * 60_000;

/**
 * Whether two entries are one event, announced twice: they begin and end within minutes of each other, recur alike, and have
 * the same identifier, the same page or a similar title. Two entries of one feed, or two that one network entered here, are
 * never one: whoever keeps a calendar tells events apart in it.
 */
export function isSameEvent(a: Announcement, b: Announcement): boolean {
  if (a.sourceId === b.sourceId && (a.sourceId !== null || a.networkId === b.networkId)) return false;
  if (a.isDay !== b.isDay || a.rule !== b.rule) return false;
  const apart = a.isDay ? 14 * 3_600_000 : slack;
  if (Math.abs(a.start - b.start) > apart) return false;
  if (a.end !== null && b.end !== null && Math.abs(a.end - b.end) > apart) return false;
  if (a.uid !== null && a.uid === b.uid) return true;
  const pages = new Set(a.urls.flatMap((url) => pageOf(url) ?? []));
  if (b.urls.some((url) => pages.has(pageOf(url) ?? ''))) return true;
  return a.titles.some((title) => b.titles.some((other) => areSimilar(title, other)));
}

/** A page's address without what differs between two links to it; undefined for a site's front page, which is about no event. */
export function pageOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|lang|hl)$/i.test(name)) searchParams.delete(name);
  }
  searchParams.sort();
  const path = pathname.replace(/\/+$/, '');
  const query = searchParams.toString();
  if (path === '' && query === '') return undefined;
  return `${hostname.replace(/^www\./, '')}${path}${query && `?${query}`}`;
}

/** Words that a title may have or not. */
const filler = new Set(
  (
    'the a an of and on in for to with at by from webinar online event session live virtual invitation register now zoom ' +
    'el la los las un una de del y en para con por sobre seminario web evento sesion linea le les des du et sur pour avec ' +
    'webinaire evenement en ligne da do dos das e o os as um uma com sobre'
  ).split(' '),
);

/** Words that tell one track of an event from another. */
const tracks = new Set(
  (
    'english spanish french portuguese arabic russian hindi bangla swahili ingles espanol frances portugues arabe ruso ' +
    'anglais espagnol francais portugais russe'
  ).split(' '),
);

/**
 * Whether two titles name one event: most of their words are the same, and nothing that counts or letters parts (`2`, `II`, `B`,
 * `Spanish`) is in one alone. A year may be in one alone.
 */
export function areSimilar(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  if (left === '' || right === '') return false;
  if (left === right) return true;
  const [first, second] = [wordsOf(left), wordsOf(right)];
  if (!areEqual(marks(left), marks(right))) return false;
  if (first.size === 0 || second.size === 0) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  const smaller = Math.min(first.size, second.size);
  // A word for another ("men", "women") parts more than a word that one title has beyond the other.
  const enough = shared === smaller ? 0.75 : 0.86;
  if (shared >= 2 && (2 * shared) / (first.size + second.size) >= enough) return true;
  // One title may go on where the other ends: "Fathers as carers" and "Fathers as carers: launch of the report".
  return smaller >= 3 && shared === smaller && smaller / Math.max(first.size, second.size) >= 0.4;
}

function wordsOf(folded: string): Set<string> {
  const all = folded.split(' ').filter((word) => !isYear(word));
  const telling = all.filter((word) => !filler.has(word));
  return new Set(telling.length >= 2 ? telling : all);
}

function marks(folded: string): Set<string> {
  const isMark = (word: string): boolean =>
    (/\p{N}/u.test(word) && !isYear(word)) ||
    /^(?:ii|iii|iv|vi|vii|viii|ix)$/.test(word) ||
    /^[b-df-hj-np-tv-xz]$/.test(word) ||
    tracks.has(word);
  return new Set(folded.split(' ').filter(isMark));
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
