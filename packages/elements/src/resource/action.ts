import { sameLanguage } from './publication.ts';
import type { Resource, ResourceFile } from './resource-data.ts';

/** An address that may stand in a link: http or https, else undefined. */
export function linkable(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

const OFFICE: readonly (readonly [RegExp, string])[] = [
  [/word/, 'Word'],
  [/presentation|powerpoint/, 'PowerPoint'],
  [/sheet|excel/, 'Excel'],
];

/** A format by the name people know it by ("PDF", "Word", "MP4"); undefined when the media type tells people nothing. */
export function formatName(mediaType: string): string | undefined {
  const [, short] = /^\w+\/([a-z0-9]{2,4})(?:\+zip)?$/.exec(mediaType) ?? [];
  return short?.toUpperCase() ?? OFFICE.find(([pattern]) => pattern.test(mediaType))?.[1];
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
