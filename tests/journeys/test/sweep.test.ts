import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, startStage } from '../src/stage.ts';
import { cutOff, sweep } from '../src/sweep.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => stage?.close());

/** The whole of it is `npm run sweep`. */
it('a sample of the screens has nothing wrong for axe, cut off or too wide', async () => {
  const sample = { looks: ['dark', 'forced'], widths: [320] };
  const faults = [
    ...(await sweep(stage, { ...sample, screens: ['calendar', 'share-network'], languages: ['ar'] })),
    ...(await sweep(stage, { ...sample, screens: ['form', 'studio'], languages: ['ru'] })),
    ...(await sweep(stage, { ...sample, screens: ['list'], languages: ['pt'] })),
    ...(await sweep(stage, { ...sample, screens: ['map'], languages: ['en'] })),
  ];
  expect(faults).toEqual([]);
});

it('finds what is cut off, beyond the page or wider than it', async () => {
  const { page } = await stage.open({ width: 320 });
  await page.setContent(
    '<button style="inline-size: 4em; overflow: hidden; white-space: nowrap">Subscribe to all sessions</button>' +
      '<p style="inline-size: 40em">A line that goes on and on, far beyond what a telephone can show of it at once</p>' +
      '<p style="overflow: auto; white-space: nowrap">A line that can be scrolled, and so is not lost, however long it is</p>',
  );
  expect(await page.evaluate(cutOff)).toEqual([
    expect.stringMatching(/^the page is \d+ px wide and shows \d+$/),
    expect.stringMatching(/^cut off: “Subscribe/),
    expect.stringMatching(/^beyond the page: “A line that goes on/),
  ]);
  await page.browserContext().close();
});
