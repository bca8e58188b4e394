import { harvest } from '../calendar/harvest.ts';
import {
  createSource,
  deleteSource,
  getSource,
  listRuns,
  listSources,
  presentRun,
  sourceRow,
  updateSource,
} from '../calendar/sources.ts';
import { keyOf, markReplayed, once } from '../http/idempotency.ts';
import type { Actor } from '../identity/actor.ts';
import { notFound, Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './handlers.ts';

type CalendarSources = Pick<
  Handlers,
  | 'listCalendarSources'
  | 'createCalendarSource'
  | 'getCalendarSource'
  | 'updateCalendarSource'
  | 'deleteCalendarSource'
  | 'harvestCalendarSource'
  | 'listHarvestRuns'
>;

export function calendarSources(services: Services): CalendarSources {
  const settings = () => ({ allowPrivate: services.privateFeeds ?? false });
  return {
    listCalendarSources: ({ context, actor, query }) => listSources(context, actor, query),
    createCalendarSource: async ({ context, actor, body, request, reply }) => {
      const { result, replayed } = await once(
        context.database,
        {
          operation: 'createCalendarSource',
          key: keyOf(request),
          payload: [(actor as Actor).kind, (actor as Actor).id, body],
          now: context.now,
        },
        (transaction) => createSource(context, actor, body, settings(), transaction),
      );
      reply.code(201).header('location', `${context.publicUrl}/v1/calendar-sources/${result.id}`);
      markReplayed(reply, replayed);
      return getSource(context, actor, result.id);
    },
    getCalendarSource: ({ context, actor, path }) => getSource(context, actor, path.sourceId),
    updateCalendarSource: async ({ context, actor, path, body }) => {
      await context.database
        .transaction()
        .execute((transaction) => updateSource(context, actor, path.sourceId, body, settings(), transaction));
      return getSource(context, actor, path.sourceId);
    },
    deleteCalendarSource: async ({ context, actor, path, reply }) => {
      await context.database
        .transaction()
        .execute((transaction) => deleteSource(context, actor, path.sourceId, transaction));
      reply.code(204);
    },
    harvestCalendarSource: async ({ context, actor, path }) => {
      const { id } = await sourceRow(context.database, actor, path.sourceId);
      const run = await harvest(context.database, id, { clock: services.clock, ...settings() });
      if (run) return presentRun(run);
      // Another run holds the source, or it was taken out in this moment.
      await sourceRow(context.database, actor, id).catch(() => {
        throw notFound();
      });
      throw new Problem('conflict');
    },
    listHarvestRuns: ({ context, actor, path, query }) => listRuns(context, actor, path.sourceId, query),
  };
}
