import { createSession, deleteSession, updateOccurrence, updateSession, type Written } from '../calendar/write.ts';
import { keyOf, markReplayed, once } from '../http/idempotency.ts';
import type { Actor } from '../identity/actor.ts';
import { listCalendar, listSessionOccurrences } from '../store/calendar.ts';
import type { StoreContext } from '../store/context.ts';
import { getSeries, listSeries } from '../store/series.ts';
import { getSession, listSessions } from '../store/sessions.ts';
import type { Wire } from '../wire.ts';
import type { Handlers } from './handlers.ts';

type Sessions = Pick<
  Handlers,
  | 'listSessions'
  | 'getSession'
  | 'createSession'
  | 'updateSession'
  | 'deleteSession'
  | 'listSessionOccurrences'
  | 'updateOccurrence'
  | 'listCalendar'
  | 'listSeries'
  | 'getSeries'
>;

export function sessions(): Sessions {
  return {
    listSessions: ({ context, query }) => listSessions(context, query),
    getSession: ({ context, path }) => getSession(context, path.sessionId),
    createSession: async ({ context, actor, body, request, reply }) => {
      const { result, replayed } = await once(
        context.database,
        {
          operation: 'createSession',
          key: keyOf(request),
          payload: [(actor as Actor).kind, (actor as Actor).id, body],
          now: context.now,
        },
        (transaction) => createSession(context, actor, body, transaction),
      );
      reply.code(201).header('location', `${context.publicUrl}/v1/sessions/${result.id}`);
      markReplayed(reply, replayed);
      return written(context, result);
    },
    updateSession: async ({ context, actor, path, body }) => {
      const work = context.database.transaction();
      return written(
        context,
        await work.execute((transaction) => updateSession(context, actor, path.sessionId, body, transaction)),
      );
    },
    deleteSession: async ({ context, actor, path, reply }) => {
      const work = context.database.transaction();
      await work.execute((transaction) => deleteSession(context, actor, path.sessionId, transaction));
      reply.code(204);
    },
    listSessionOccurrences: ({ context, path, query }) => listSessionOccurrences(context, path.sessionId, query),
    updateOccurrence: ({ context, actor, path, body }) =>
      context.database
        .transaction()
        .execute((transaction) =>
          updateOccurrence(context, actor, path.sessionId, path.recurrenceId, body, transaction),
        ),
    listCalendar: ({ context, query }) => listCalendar(context, query),
    listSeries: ({ context, query }) => listSeries(context, query),
    getSeries: ({ context, path }) => getSeries(context, path.seriesId),
  };
}

async function written(context: StoreContext, { id, adjustments }: Written): Promise<Wire['SessionWritten']> {
  return { ...(await getSession(context, id)), adjustments };
}
