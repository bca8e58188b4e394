import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canInstall, install } from '../../../scripts/lib/apt.mjs';
import { onPath } from '../../../scripts/lib/chromium.mjs';
import { describeServer } from './harness.ts';

const run = promisify(execFile);

/** Programs that people open feeds with, and the Debian packages that bring them. Debian's Python has its own packages. */
const python = '/usr/bin/python3';
const programs = { khal: 'khal', newsboat: 'newsboat', xmllint: 'libxml2-utils', ogrinfo: 'gdal-bin' } as const;
const icalendar = 'python3-icalendar';

async function missing(): Promise<string[]> {
  const packages: string[] = [];
  for (const [program, name] of Object.entries(programs)) if (!(await onPath(program))) packages.push(name);
  const hasModule = await access(python)
    .then(() => run(python, ['-c', 'import icalendar']))
    .then(
      () => true,
      () => false,
    );
  return hasModule ? packages : [...packages, icalendar];
}

const absent = await missing();
if (absent.length > 0 && (await canInstall())) await install(...absent);
const still = await missing();
if (still.length > 0) {
  console.warn(
    `\n*** Feeds are NOT tried with programs of others: install ${still.join(', ')} (Debian), or run as root. ***\n`,
  );
}

describe.skipIf(still.length > 0)('programs that we did not write', () => {
  describeServer('open the feeds', (server, kind) => {
    let folder = '';
    const fetched = async (path: string, name: string): Promise<string> => {
      const { status, text } = await server.ask(path);
      expect(status).toBe(200);
      const file = join(folder, name);
      await writeFile(file, text);
      return file;
    };
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'colab-feeds-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    // What is tried is what goes out, and that is the same on both databases (feeds.test.ts).
    const it = kind === 'embedded' ? test : test.skip;

    it('khal shows sessions and single dates of a series at the right time', async () => {
      const file = await fetched('/v1/feeds/sessions.ics', 'sessions.ics');
      const calendar = join(folder, 'khal', 'colab');
      await mkdir(calendar, { recursive: true });
      const config = join(folder, 'khal.conf');
      await writeFile(
        config,
        `[calendars]
[[colab]]
path = ${calendar}
[locale]
local_timezone = Africa/Lagos
default_timezone = Africa/Lagos
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(folder, 'khal.db')}
`,
      );
      const khal = (...args: string[]) =>
        run('khal', ['-c', config, ...args], { env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder } });
      await khal('import', '--batch', '-a', 'colab', file);
      const { stdout: one } = await khal('list', '--notstarted', '--format', '{start} {title}', '2024-06-11', '1d');
      expect(one).toContain('2024-06-11 13:00 Building Bridges');
      // Lagos keeps its clocks; Stockholm's 15:00 is 14:00 there in summer and 15:00 in winter.
      const { stdout: series } = await khal(
        ...['list', '--notstarted', '--day-format', '', '--format', '{start} {title}'],
        ...['2026-07-01', '2027-03-01'],
      );
      const meetings = series.split('\n').flatMap((line) => /^(\S+ \S+) Working group/.exec(line)?.[1] ?? []);
      expect(meetings).toEqual([
        '2026-07-14 14:00',
        '2026-08-11 14:00',
        '2026-09-08 14:00',
        '2026-10-13 14:00',
        '2026-11-10 15:00',
        '2026-12-08 15:00',
        '2027-01-14 15:00',
      ]);
    });

    it('python3-icalendar reads every entry, zone and way in', async () => {
      const file = await fetched('/v1/feeds/sessions.ics?lang=fr', 'french.ics');
      const program = `
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
assert not calendar.errors, calendar.errors
for part in calendar.walk():
    assert not part.errors, (part.get('UID'), part.errors)
zones = {str(zone['TZID']): zone.to_tz() for zone in calendar.walk('VTIMEZONE')}
def utc(part, name):
    at = part[name]
    moment = at.dt
    zone = at.params.get('TZID')
    if zone: moment = zones[str(zone)].localize(moment.replace(tzinfo=None))
    return moment.astimezone(__import__('pytz').utc).isoformat() if hasattr(moment, 'hour') else moment.isoformat()
print(json.dumps([{'uid': str(e['UID']), 'start': utc(e, 'DTSTART'), 'summary': str(e['SUMMARY']),
  'exception': 'RECURRENCE-ID' in e} for e in calendar.walk('VEVENT')]))
`;
      const { stdout } = await run(python, ['-c', program, file]);
      const found = JSON.parse(stdout) as { uid: string; start: string; summary: string; exception: boolean }[];
      const { json } = await server.ask('/v1/sessions?limit=100&lang=fr&sort=-start');
      const byUid = new Map<string, { startsAt: string | null; startDate: string; title: string }>(
        json.items.map((each: { uid: string }) => [each.uid, each]),
      );
      const masters = found.filter(({ exception }) => !exception);
      expect(masters.length).toBeGreaterThan(40);
      for (const { uid, start, summary } of masters) {
        const session = byUid.get(uid);
        if (!session) continue;
        expect(summary).toContain(session.title);
        if (session.startsAt) expect(new Date(start), uid).toEqual(new Date(session.startsAt));
        else expect(start, uid).toBe(session.startDate);
      }
    });

    it('newsboat lists the entries of Atom and RSS', async () => {
      const atom = await fetched('/v1/feeds/resources.atom?limit=20', 'resources.atom');
      const rss = await fetched('/v1/feeds/sessions.rss?limit=15&lang=es', 'sessions.rss');
      const urls = join(folder, 'urls');
      await writeFile(urls, `file://${atom}\nfile://${rss}\n`);
      await writeFile(join(folder, 'newsboat.conf'), 'ignore-mode display\n');
      const newsboat = (...args: string[]) =>
        run(
          'newsboat',
          ['-q', '-C', join(folder, 'newsboat.conf'), '-u', urls, '-c', join(folder, 'newsboat.db'), ...args],
          { env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8', TERM: 'dumb' } },
        );
      await newsboat('-x', 'reload');
      const { stdout } = await newsboat('-x', 'print-unread');
      expect(stdout).toContain('35 unread');
    });

    it('xmllint finds the feeds and oEmbed well-formed, with what their formats demand', async () => {
      const count = async (file: string, path: string): Promise<number> =>
        Number((await run('xmllint', ['--nonet', '--xpath', `count(${path})`, file])).stdout);
      const name = (local: string): string => `*[local-name()="${local}"]`;
      for (const list of ['sessions', 'resources']) {
        const atom = await fetched(`/v1/feeds/${list}.atom?limit=50`, `${list}.atom.xml`);
        await run('xmllint', ['--nonet', '--noout', atom]);
        const entry = `/${name('feed')}/${name('entry')}`;
        const entries = await count(atom, entry);
        expect(entries).toBeGreaterThan(20);
        for (const part of ['id', 'title', 'updated', 'link']) {
          expect(await count(atom, `${entry}[${name(part)}]`), part).toBe(entries);
          expect(await count(atom, `/${name('feed')}/${name(part)}`), part).toBeGreaterThan(0);
        }
        const rss = await fetched(`/v1/feeds/${list}.rss?limit=50&lang=fr`, `${list}.rss.xml`);
        await run('xmllint', ['--nonet', '--noout', rss]);
        expect(await count(rss, '/rss/channel/item[guid][title][link][description][pubDate]')).toBe(entries);
      }
      const oembed = await fetched('/v1/oembed?format=xml&url=https://colab.test/sessions/igwg-2024', 'oembed.xml');
      await run('xmllint', ['--nonet', '--noout', oembed]);
      expect(await count(oembed, '/oembed[version][type][html][width][height]')).toBe(1);
    });

    it('ogrinfo reads the networks as a layer of points', async () => {
      const file = await fetched('/v1/networks.geojson', 'networks.geojson');
      const { stdout } = await run('ogrinfo', ['-ro', '-al', '-so', file]);
      const { json } = await server.ask('/v1/networks?limit=1&count=exact');
      expect(stdout).toContain(`Feature Count: ${json.total}`);
      expect(stdout).toMatch(/Geometry: Multi Point/);
      expect(stdout).toMatch(/ID\["EPSG",4326\]/);
    });
  });
});
