/** Takes the pictures of the guides from the running product: `npm run pictures`. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStage } from './stage.ts';

const folder = fileURLToPath(new URL('../../../docs/guides/pictures/', import.meta.url));

interface Picture {
  name: string;
  address: string;
  /** What has to be there before it is taken. */
  ready: string;
  /** Only this element; the whole window without. */
  of?: string;
}

const ownTheme = 'theme=own&site.background=%23fff8ee&site.text=%232b1a12&site.link=%23ffc93c&site.button=%23b3202c';
const pictures: Picture[] = [
  { name: 'studio', address: `/studio/?ui=en&${ownTheme}`, ready: '.contrast tbody tr' },
  { name: 'contrast', address: `/studio/?ui=en&${ownTheme}`, ready: '.contrast tbody tr', of: '.contrast' },
  { name: 'host', address: '/latam/', ready: 'colab-session-calendar' },
  { name: 'calendar', address: '/calendar/', ready: 'colab-session-calendar' },
];

const stage = await startStage();
mkdirSync(folder, { recursive: true });
try {
  for (const { name, address, ready, of } of pictures) {
    const { page } = await stage.open({ width: 1200, timeZone: 'Africa/Nairobi' });
    await page.goto(stage.partner + address, { waitUntil: 'networkidle0' });
    await page.waitForSelector(ready);
    const path = join(folder, `${name}.webp`) as `${string}.webp`;
    const target = of ? await page.$(of) : page;
    await target?.screenshot({ path, type: 'webp', quality: 60 });
    console.log(`${name}.webp  ${Math.round(statSync(path).size / 1000)} kB`);
    await page.close();
  }
} finally {
  await stage.close();
}
