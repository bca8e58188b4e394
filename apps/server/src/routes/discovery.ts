import { sql } from 'kysely';
import { contractText } from '../http/contract.ts';
import { version } from '../package.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import { getVocabulary, listVocabularies } from '../store/vocabularies.ts';
import { interfaceLanguages } from '../text/language.ts';
import type { Handlers } from './handlers.ts';

type Discovery = Pick<
  Handlers,
  'getRoot' | 'getOpenapi' | 'getHealth' | 'getReady' | 'listVocabularies' | 'getVocabulary'
>;

export function discovery({ database, databaseKind, clock }: Services): Discovery {
  return {
    getRoot: ({ context: { publicUrl } }) => ({
      name: 'CoLab',
      version,
      contract: `${publicUrl}/v1/openapi.json`,
      reference: `${publicUrl}/reference`,
      health: `${publicUrl}/v1/health`,
      embed: `${publicUrl}/embed/v1/colab.js`,
      languages: [...interfaceLanguages],
    }),
    getOpenapi: ({ reply }) => reply.type('application/json; charset=utf-8').send(contractText),
    getHealth: ({ reply }) => {
      reply.caching = 'private';
      return { status: 'ok', version, time: clock().toISOString() };
    },
    getReady: async ({ reply }) => {
      reply.caching = 'private';
      try {
        const { rows } = await sql<Record<string, number>>`select
          (select count(*)::int from networks) as networks,
          (select count(*)::int from members where location_precision <> 'hidden') as members,
          (select count(*)::int from sessions) as sessions,
          (select count(*)::int from series) as series,
          (select count(*)::int from calls) as calls,
          (select count(*)::int from resources) as resources,
          (select count(*)::int from groups where visibility = 'public') as groups`.execute(database);
        return { status: 'ready', database: databaseKind, counts: rows[0] };
      } catch {
        throw new Problem('unavailable', { headers: { 'retry-after': '5' } });
      }
    },
    listVocabularies: ({ context }) => listVocabularies(context),
    getVocabulary: ({ context, path }) => getVocabulary(context, path.name),
  };
}
