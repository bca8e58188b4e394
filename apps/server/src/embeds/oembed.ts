import { frameTitle, framePage } from '../pages/frames.ts';
import { escape, markup } from '../pages/html.ts';
import { isShared, sharePage, type Shared } from '../feeds/addresses.ts';
import { getCall } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import { getNetwork } from '../store/networks.ts';
import { presentResource, resourceRow } from '../store/resources.ts';
import { getSession } from '../store/sessions.ts';
import { notFound } from '../problems/problem.ts';
import { interfaceLanguage } from '../text/language.ts';
import { oneLine } from '../text/plain.ts';
import type { Wire } from '../wire.ts';

export type Oembed = Wire['Oembed'];

/** What is asked for when nothing is said, in CSS pixels: the width of a column of text. */
const usual = { width: 640, height: 600 };

interface Embeddable {
  title: string;
  /** What stands in the frame. */
  frame: string;
  /** A page for those without frames. */
  page: string;
}

/**
 * How to embed a page of this server (https://oembed.com, 2.3).
 *
 * @throws Problem `not-found` for an address that is none of a page here that can be embedded
 */
export async function oembed(
  context: StoreContext,
  { url, maxwidth, maxheight }: { url: string; maxwidth?: number; maxheight?: number },
): Promise<Oembed> {
  const { title, frame, page } = await embeddable(context, url);
  const width = Math.min(usual.width, maxwidth ?? usual.width);
  const height = Math.min(usual.height, maxheight ?? usual.height);
  const html = markup`<blockquote><a href="${page}">${title}</a></blockquote><iframe sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox" src="${frame}" width="${width}" height="${height}" title="${title}" loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    html: html.text,
    width,
    height,
    provider_name: 'CoLab',
    provider_url: `${context.publicUrl}/`,
    cache_age: 3600,
  };
}

/** The same as XML. */
export function oembedXml(answer: Oembed): string {
  const elements = Object.entries(answer).map(([name, value]) => `<${name}>${escape(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join('')}</oembed>\n`;
}

async function embeddable(context: StoreContext, address: string): Promise<Embeddable> {
  const url = URL.parse(address);
  if (url?.origin !== new URL(context.publicUrl).origin) throw notFound();
  const [, widget] = /^\/embed\/frame\/([a-z-]+)\/?$/.exec(url.pathname) ?? [];
  if (widget !== undefined) {
    const page = framePage(widget, Object.fromEntries(url.searchParams), context.preferences);
    if (!page || !('html' in page)) throw notFound();
    const frame = `${context.publicUrl}/embed/frame/${widget}${url.search}`;
    return { title: `CoLab · ${frameTitle(widget, context.preferences)}`, frame, page: frame };
  }
  const [, collection, id] =
    /^\/(?:embed\/frame\/)?([a-z]+)\/([A-Za-z0-9][A-Za-z0-9._-]*)\/?$/.exec(url.pathname) ?? [];
  if (collection === undefined || id === undefined || !isShared(collection)) throw notFound();
  const lang = url.searchParams.get('lang') ?? interfaceLanguage(context.preferences);
  const inLanguage = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? `?lang=${lang}` : '';
  return {
    title: oneLine(await titleOf(context, collection, id)),
    frame: `${context.publicUrl}/embed/frame/${collection}/${encodeURIComponent(id)}${inLanguage}`,
    page: sharePage(context.publicUrl, collection, id) + inLanguage,
  };
}

async function titleOf(context: StoreContext, collection: Shared, id: string): Promise<string> {
  switch (collection) {
    case 'sessions':
      return (await getSession(context, id)).title;
    case 'resources':
      return presentResource(context, await resourceRow(context, id)).title;
    case 'networks':
      return (await getNetwork(context, id)).name;
    case 'calls':
      return (await getCall(context, id, undefined)).title;
  }
}
