/**
 * How much memory the built server takes to harvest a feed of 20 MB with 10,000 events, beyond what it has without one, and how
 * long it takes: `npm run bench -- server --only harvest`.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, colab, serving } from '../test/command.ts';

export interface Harvested {
  megabytes: number;
  events: number;
  added: number;
  seconds: number;
  /** Resident memory at its highest less resident memory before. */
  extraMegabytes: number;
}

/** @param databaseUrl - a PostgreSQL; the embedded database without one */
export async function harvestFeed(events: number, megabytes: number, databaseUrl?: string): Promise<Harvested> {
  const feed = Buffer.from(calendarOf(events, (megabytes * 1e6) / events));
  const feeds = createServer((_, response) => response.setHeader('content-type', 'text/calendar').end(feed));
  await new Promise<void>((done) => feeds.listen(0, '127.0.0.1', done));
  const token = randomBytes(16).toString('hex');
  // What is kept in memory would be counted.
  const data = await mkdtemp(join(tmpdir(), 'colab-harvest-'));
  const command = colab(
    ['serve', '--port', '0', '--data', data],
    {
      COLAB_RATE_LIMIT: '0',
      COLAB_LOG_LEVEL: 'silent',
      COLAB_PRIVATE_FEEDS: 'true',
      COLAB_SECRETARIAT_TOKEN: token,
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    bundle,
  );
  try {
    const origin = await serving(command);
    const post = async <T>(path: string, body?: object): Promise<T> => {
      const answer = await fetch(`${origin}/v1${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'idempotency-key': randomBytes(12).toString('hex'),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as T;
    };
    const source = await post<{ id: string }>('/calendar-sources', {
      networkId: 'africa',
      title: 'A large calendar',
      url: `http://127.0.0.1:${(feeds.address() as AddressInfo).port}/large.ics`,
      language: 'en',
      paused: true,
    });
    const before = memoryOf(command.process.pid);
    let highest = before;
    const watch = setInterval(() => (highest = Math.max(highest, memoryOf(command.process.pid))), 20);
    const began = performance.now();
    const { added } = await post<{ added: number }>(`/calendar-sources/${source.id}/harvest`).finally(() =>
      clearInterval(watch),
    );
    return {
      megabytes: feed.length / 1e6,
      events,
      added,
      seconds: (performance.now() - began) / 1000,
      extraMegabytes: highest - before,
    };
  } finally {
    command.process.kill('SIGTERM');
    await command.ended;
    feeds.close();
    await rm(data, { recursive: true, force: true });
  }
}

/** A calendar of events over some years, each of about so many bytes. */
function calendarOf(events: number, bytes: number): string {
  const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const line = `${'What three organisations have learned in ten years'.padEnd(72, '.')}\\n\r\n `;
  const list = Array.from({ length: events }, (_, index) => {
    const start = Date.UTC(2027, 0, 1) + index * 3_600_000;
    const head = [
      'BEGIN:VEVENT',
      `UID:large-${index}@example.org`,
      `DTSTAMP:${stamp(0)}`,
      `DTSTART:${stamp(start)}`,
      `DTEND:${stamp(start + 5_400_000)}`,
      `SUMMARY:Event ${index}`,
      'DESCRIPTION:',
    ].join('\r\n');
    return `${head}${line.repeat(Math.ceil((bytes - head.length - 20) / line.length))}end\r\nEND:VEVENT\r\n`;
  });
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n${list.join('')}END:VCALENDAR\r\n`;
}

function memoryOf(pid: number | undefined): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}
