import { formatPartialDate } from '../shared/time.ts';
import type { Resource, ResourceFile } from './resource-data.ts';

/** An address that may stand in a link: http or https, else undefined. */
export function linkable(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

/** A date of publication to what is known of it: "2010", "November 2020", "16 Jan 2018". */
export function publishedOn(date: string, locale: string): string {
  return formatPartialDate(date, locale, date.length > 7 ? 'short' : 'long');
}

/** A word at the beginning of a line or a label, as the language writes it there. */
export function capitalised(text: string, locale: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** Whether two tags name one language, whatever their regions. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}

/** The languages that a work or one of its files is in, each once. */
export function languagesOf({ languages, files }: Resource): string[] {
  return [...new Set([...languages, ...files.flatMap(({ language }) => language ?? [])])];
}

const FORMATS: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/epub+zip': 'EPUB',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/zip': 'ZIP',
  'text/html': 'HTML',
};

/** A format by the name people know it by ("PDF", "MP4"); undefined when the media type tells people nothing. */
export function formatName(mediaType: string): string | undefined {
  const [, kind, subtype = ''] = /^([a-z]+)\/(.+)$/.exec(mediaType) ?? [];
  if (FORMATS[mediaType]) return FORMATS[mediaType];
  const short = /^[a-z0-9]{2,4}$/.test(subtype);
  return short && (kind === 'video' || kind === 'audio' || kind === 'image') ? subtype.toUpperCase() : undefined;
}

/** Where the main link of a work goes: to a file of its own, to the page where it is found, or nowhere. */
export type Action =
  | { readonly kind: 'file'; readonly url: string; readonly file: ResourceFile }
  | { readonly kind: 'page'; readonly url: string }
  | undefined;

/** The address of a file, when it has one that is not just the page of the work. */
export function fileAddress(file: ResourceFile, { webUrl }: Resource): string | undefined {
  const url = linkable(file.url);
  return url === linkable(webUrl) ? undefined : url;
}

/** The main link of a work, the file in the visitor's language first. */
export function actionOf(resource: Resource, language: string): Action {
  const files = resource.files.filter((file) => fileAddress(file, resource));
  const file = files.find((each) => each.language && sameLanguage(each.language, language)) ?? files[0];
  const own = file && fileAddress(file, resource);
  if (own) return { kind: 'file', url: own, file };
  const page = linkable(resource.webUrl) ?? resource.files.map(({ url }) => linkable(url)).find(Boolean);
  return page ? { kind: 'page', url: page } : undefined;
}
