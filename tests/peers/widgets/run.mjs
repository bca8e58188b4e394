/**
 * The widgets that a webmaster would pick instead of ours, and ours beside them, in one run of real Chromium on real servers.
 * Started by `npm run bench -- widgets [--only calendar,map/leaflet] [--rounds 3]`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, missingChromium } from '../../../scripts/lib/chromium.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { HouseError } from '../../../scripts/lib/process.mjs';
import { cases } from './cases.mjs';
import { buildCase, built } from './lib/build.mjs';
import { startColab } from './lib/colab.mjs';
import { audit, launch, profiles, visit } from './lib/measure.mjs';
import { startSite } from './lib/site.mjs';
import { goalsOf, tablesOf } from './report.mjs';

/** Numbers that follow from the seed, to shuffle each round in its own but repeatable order. */
function shuffled(list, seed) {
  const all = [...list];
  let state = seed;
  for (let index = all.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    [all[index], all[other]] = [all[other], all[index]];
  }
  return all;
}

/** What is opened in a round: every case in its main size on both processors, and in the first round few and many rows and the slow network. */
function plan(chosen, round) {
  return chosen.flatMap((one) =>
    one.views.flatMap((view) => [
      ...['1x', '4x'].map((profile) => ({ one, view, size: one.size, profile })),
      ...(round === 0 ? [{ one, view, size: one.size, profile: 'slow 4G' }] : []),
      ...(round === 0
        ? one.sizes.filter((size) => size !== one.size).map((size) => ({ one, view, size, profile: '1x' }))
        : []),
    ]),
  );
}

/**
 * @param {{ only?: string, rounds?: string }} [options] groups or single cases (`map/leaflet`, its floor comes with it) to measure, comma-separated (default: all), and rounds (default: 3)
 */
export async function bench({ only, rounds = '3' } = {}) {
  const asked = only?.split(',');
  const chosen = cases.filter(
    ({ group, name }) =>
      !asked ||
      asked.includes(group) ||
      asked.includes(`${group}/${name}`) ||
      (name === 'floor' && asked.some((each) => each.startsWith(`${group}/`))),
  );
  const count = Number(rounds);
  if (!chosen.length || !(count >= 1)) {
    const names = [...new Set(cases.map(({ group }) => group))].join(', ');
    throw new HouseError(`--only takes some of ${names}, or one case as in map/leaflet; --rounds a number from 1.`);
  }
  const chromium = await findChromium();
  if (!chromium) throw new HouseError(missingChromium);
  for (const one of chosen) await buildCase(one);
  const colab = await startColab([...new Set(chosen.flatMap(({ size, sizes }) => [size, ...sizes]))]);
  const site = await startSite(await freePort(), colab.originOf);
  const addressOf = ({ group, name, set }, view, size) =>
    `${site.origin}/${group}/${name}/?${new URLSearchParams({ set, n: size, view })}`;
  const visits = [];
  const audits = [];
  const pictures = join(built, 'pictures');
  await mkdir(pictures, { recursive: true });
  try {
    for (let round = 0; round < count; round += 1) {
      const { browser, close } = await launch(chromium);
      try {
        // Not counted: the first visit of a browser also starts its processes, the first to a server fills its caches.
        for (const one of round === 0 ? chosen : chosen.slice(0, 1))
          await visit(browser, addressOf(one, one.views[0], one.size), profiles['1x']);
        for (const { one, view, size, profile } of shuffled(plan(chosen, round), 1000 + round)) {
          const main = size === one.size && profile !== 'slow 4G';
          const picture =
            round === 0 && profile === '1x' && main
              ? join(pictures, `${one.group}-${one.name}-${view}.png`)
              : undefined;
          const seen = await visit(browser, addressOf(one, view, size), profiles[profile], {
            interact: main && round < 2,
            picture,
            takeAsked: site.takeAsked,
          });
          visits.push({ group: one.group, name: one.name, view, size, profile, round, ...seen });
        }
        if (round === 0)
          for (const one of chosen)
            for (const view of one.views) {
              const allowed = `'self' ${one.name.startsWith('colab') ? colab.origins.join(' ') : ''}`;
              const policy = `default-src ${allowed}; style-src ${allowed}; script-src ${allowed}`;
              const found = await audit(browser, addressOf(one, view, one.size), site.setPolicy, policy);
              audits.push({ group: one.group, name: one.name, view, ...found });
            }
      } finally {
        await close();
      }
    }
  } finally {
    await site.close();
    await colab.stop();
  }
  await writeFile(join(built, 'visits.json'), JSON.stringify({ visits, audits }, null, 1));
  return { tables: tablesOf(chosen, visits, audits), goals: goalsOf(chosen, visits, audits) };
}
