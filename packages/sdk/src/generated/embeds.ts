// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { reads, withToken, writes } from '../core/operation.ts';
import { address, texts } from '../core/text.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/**
 * What `getEmbedHtml` can be asked.
 *
 * @interface
 */
export type GetEmbedHtmlFilters = Filters<'getEmbedHtml'>;

/** Options of `getEmbedHtml`. */
export type GetEmbedHtmlOptions = RequestOptions & GetEmbedHtmlFilters;

/** What `getEmbedHtml` answers. */
export type GetEmbedHtmlAnswer = string;

/**
 * The first view of a widget as HTML.
 *
 * A fragment of plain, escaped HTML that says what the widget will show first: sessions with times and links, resources, the table of networks, the form as one that posts without script. It stands inside the widget's tag, so that there is something to read before the script has come, without it, and for search engines. The parameters are the widget's attributes; those that change only how it looks are taken and change nothing. A form carries a token of its own and is kept by no cache.
 *
 * `GET /embed/html/{widget}`
 *
 * @example
 * ```ts
 * const answer = await getEmbedHtml(client, 'session-calendar');
 * ```
 */
export const getEmbedHtml: (
  client: Client,
  widget: string,
  options?: GetEmbedHtmlOptions,
) => Promise<GetEmbedHtmlAnswer> = /* @__PURE__ */ texts('/embed/html/{}', 'text/html');
/**
 * The address of `getEmbedHtml`, for links and subscriptions. Nothing is sent.
 *
 * The first view of a widget as HTML.
 *
 * A fragment of plain, escaped HTML that says what the widget will show first: sessions with times and links, resources, the table of networks, the form as one that posts without script. It stands inside the widget's tag, so that there is something to read before the script has come, without it, and for search engines. The parameters are the widget's attributes; those that change only how it looks are taken and change nothing. A form carries a token of its own and is kept by no cache.
 *
 * `GET /embed/html/{widget}`
 */
export const getEmbedHtmlUrl: (client: Client, widget: string, filters?: GetEmbedHtmlFilters) => string =
  /* @__PURE__ */ address('/embed/html/{}');

/** Options of `getOembed`. */
export type GetOembedOptions = RequestOptions & Filters<'getOembed'>;

/** What `getOembed` answers. */
export type GetOembedAnswer = Answer<'getOembed', 200>;

/**
 * How to embed a page of this server.
 *
 * oEmbed 1.0 (https://oembed.com) for the pages of widgets and for share pages. The code is a link in a `blockquote` and a sandboxed frame, the form that WordPress lets through.
 *
 * `GET /oembed`
 *
 * @example
 * ```ts
 * const answer = await getOembed(client);
 * // { version: '1.0', type: 'rich', html: '<blockquote><a href="https://colab.exam…', … }
 * ```
 */
export const getOembed: (client: Client, options?: GetOembedOptions) => Promise<GetOembedAnswer> =
  /* @__PURE__ */ reads('/oembed');

/** Options of `listEmbedPresets`. */
export type ListEmbedPresetsOptions = RequestOptions & Filters<'listEmbedPresets'>;

/** What `listEmbedPresets` answers. */
export type ListEmbedPresetsAnswer = Answer<'listEmbedPresets', 200>;

/**
 * Every preset.
 *
 * Looks, languages and scopes that partner sites have agreed on, by name.
 *
 * `GET /embed-presets`
 *
 * @example
 * ```ts
 * const answer = await listEmbedPresets(client);
 * // { next: null, prev: null, … }
 * ```
 */
export const listEmbedPresets: (client: Client, options?: ListEmbedPresetsOptions) => Promise<ListEmbedPresetsAnswer> =
  /* @__PURE__ */ reads('/embed-presets');

/** Options of `getEmbedPreset`. */
export type GetEmbedPresetOptions = RequestOptions & Filters<'getEmbedPreset'>;

/** What `getEmbedPreset` answers. */
export type GetEmbedPresetAnswer = Answer<'getEmbedPreset', 200>;

/**
 * One preset.
 *
 * A preset with the value of every design token.
 *
 * `GET /embed-presets/{presetId}`
 *
 * @example
 * ```ts
 * const answer = await getEmbedPreset(client, 'eeca-platform');
 * // { id: 'eeca-platform', url: 'https://colab.example/v1/embed-presets/…', name: 'Eastern Europe and Central Asia platform', … }
 * ```
 */
export const getEmbedPreset: (
  client: Client,
  presetId: string,
  options?: GetEmbedPresetOptions,
) => Promise<GetEmbedPresetAnswer> = /* @__PURE__ */ reads('/embed-presets/{}');

/** Options of `putEmbedPreset`. */
export type PutEmbedPresetOptions = RequestOptions & Filters<'putEmbedPreset'>;

/** What `putEmbedPreset` sends. */
export type PutEmbedPresetBody = Body<'putEmbedPreset'>;

/** What `putEmbedPreset` answers. */
export type PutEmbedPresetAnswer = Answer<'putEmbedPreset', 200>;

/**
 * Make or replace a preset.
 *
 * Stores a preset under an id of your choice; needs the right to write for its network. `findings` tells which colours are hard to read together.
 *
 * A token needs `networks:write`.
 *
 * `PUT /embed-presets/{presetId}`
 *
 * @example
 * ```ts
 * const answer = await putEmbedPreset(client, 'eeca-platform', {
 *   name: 'Caribbean partners (sample)',
 *   language: 'en',
 *   networkId: 'caribbean',
 *   theme: 'cariman',
 *   tokens: { '--colab-color-accent': '#00585c' },
 *   languages: ['en', 'es', 'fr'],
 * });
 * // { id: 'caribbean-partners', url: 'https://colab.example/v1/embed-presets/…', name: 'Caribbean partners (sample)', … }
 * ```
 */
export const putEmbedPreset: (
  client: Client,
  presetId: string,
  body: PutEmbedPresetBody,
  options?: PutEmbedPresetOptions,
) => Promise<PutEmbedPresetAnswer> = /* @__PURE__ */ writes('PUT', '/embed-presets/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `deleteEmbedPreset`. */
export type DeleteEmbedPresetOptions = RequestOptions;

/** What `deleteEmbedPreset` answers. */
export type DeleteEmbedPresetAnswer = undefined;

/**
 * Remove a preset.
 *
 * Removes it; pages that name it show the light theme again.
 *
 * A token needs `networks:write`.
 *
 * `DELETE /embed-presets/{presetId}`
 *
 * @example
 * ```ts
 * await deleteEmbedPreset(client, 'eeca-platform');
 * ```
 */
export const deleteEmbedPreset: (
  client: Client,
  presetId: string,
  options?: DeleteEmbedPresetOptions,
) => Promise<DeleteEmbedPresetAnswer> = /* @__PURE__ */ writes('DELETE', '/embed-presets/{}', {
  auth: withToken,
  mute: true,
});
