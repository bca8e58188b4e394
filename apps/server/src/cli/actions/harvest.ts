import { harvest as harvestSource } from '../../calendar/harvest.ts';
import { dueSources } from '../../calendar/sources.ts';
import type { Row } from '../../database/tables.ts';
import { type Call, say, UsageError, withDatabase } from '../command.ts';

export async function harvest({ words, flags, config }: Call) {
  const settings = config();
  return withDatabase(settings, async ({ database }) => {
    const clock = (): Date => new Date();
    const sources = await database
      .selectFrom('calendar_sources')
      .select(['id', 'title', 'paused'])
      .orderBy('title')
      .orderBy('id')
      .execute();
    const unknown = words.filter((id) => !sources.some((source) => source.id === id));
    if (unknown.length > 0) throw new UsageError(`There is no calendar source ${unknown.join(', ')}.`);
    const due = flags.due === true ? await dueSources(database, clock(), sources.length) : undefined;
    const chosen = sources.filter(
      ({ id, paused }) => (words.length === 0 ? !paused : words.includes(id)) && (due?.includes(id) ?? true),
    );
    if (chosen.length === 0) say('There is no feed to read.');
    let failed = 0;
    for (const { id, title } of chosen) {
      const run = await harvestSource(database, id, { clock, allowPrivate: settings.privateFeeds });
      if (!run) say(`${title} (${id}): another run is under way.`);
      else for (const line of linesOf(title, run)) say(line);
      if (run?.outcome === 'failed') failed += 1;
    }
    return failed > 0 ? 1 : 0;
  });
}

function linesOf(title: string, run: Row<'harvest_runs'>): string[] {
  const head = `${title} (${run.source_id}): `;
  if (run.outcome === 'failed') return [`${head}failed, ${run.code}. ${run.detail ?? ''}`];
  const counts = [
    [run.added, 'added'],
    [run.changed, 'changed'],
    [run.cancelled, 'cancelled'],
    [run.withdrawn, 'withdrawn'],
    [run.unchanged, 'unchanged'],
    [run.bad_total, 'that cannot be used'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const more = run.bad_total - run.bad.length;
  return [
    `${head}${told.join(', ') || 'nothing in it'}.`,
    ...run.bad.map(({ line, uid, reason }) => `  line ${line}${uid === null ? '' : ` (${uid})`}: ${reason}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
