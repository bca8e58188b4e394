import { deleteEmbedPreset, getEmbedPreset, listEmbedPresets, putEmbedPreset } from '../embeds/presets.ts';
import { fragment } from '../embeds/fragments.ts';
import { oembed, oembedXml } from '../embeds/oembed.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import { interfaceLanguage } from '../text/language.ts';
import type { Handlers } from './handlers.ts';

type Embeds = Pick<
  Handlers,
  'getEmbedHtml' | 'getOembed' | 'listEmbedPresets' | 'getEmbedPreset' | 'putEmbedPreset' | 'deleteEmbedPreset'
>;

export function embeds({ key }: Services): Embeds {
  return {
    getEmbedHtml: async ({ context, path, query, reply }) => {
      const { html, caching } = await fragment(context, path.widget, query, key);
      reply.caching = caching;
      // It is put into pages as it is, on any origin; alone in a window it must not be more than text.
      return reply
        .header('content-language', interfaceLanguage(context.preferences))
        .header(
          'content-security-policy',
          "default-src 'none'; form-action 'self'; frame-ancestors 'none'; sandbox allow-forms",
        )
        .type('text/html; charset=utf-8')
        .send(html.text);
    },
    getOembed: async ({ context, query, reply }) => {
      const { format = 'json', ...asked } = query;
      if (format !== 'json' && format !== 'xml') throw new Problem('format-unsupported', { params: { format } });
      const answer = await oembed(context, asked);
      reply.header('content-language', interfaceLanguage(context.preferences));
      return format === 'xml' ? reply.type('text/xml; charset=utf-8').send(oembedXml(answer)) : answer;
    },
    listEmbedPresets: ({ context }) => listEmbedPresets(context),
    getEmbedPreset: ({ context, path }) => getEmbedPreset(context, path.presetId),
    putEmbedPreset: ({ context, path, request }) =>
      putEmbedPreset(context, request.actor, path.presetId, request.body as Parameters<typeof putEmbedPreset>[3]),
    deleteEmbedPreset: async ({ context, path, request, reply }) => {
      await deleteEmbedPreset(context, request.actor, path.presetId);
      return reply.code(204).send();
    },
  };
}
