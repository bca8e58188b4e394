/** Bundles each case as its maker would for a page: ESM, minified, split. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { resources, worldFeatures } from './data.mjs';

const here = join(import.meta.dirname, '..');
export const built = join(here, '.generated');

const page = (name, styled) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${name}</title>
${styled ? '<link rel="stylesheet" href="bundle.css">' : ''}
<script type="module" src="bundle.js"></script>
</head>
<body><main><h1>${name}</h1><div id="root"></div></main></body>
</html>
`;

/** @param {import('../cases.mjs').Case} one */
export async function buildCase({ group, name, copy = {}, indexOf = [] }) {
  const source = join(here, 'cases', group, name);
  const out = join(built, group, name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  if (group === 'map') writeFileSync(join(built, 'world-paths.json'), JSON.stringify(worldPaths()));
  for (const count of indexOf) await searchIndex(count, join(out, `index-${count}`));
  for (const [from, to] of Object.entries(copy))
    cpSync(join(here, 'node_modules', from), join(out, to), { recursive: true });
  await build({
    entryPoints: { bundle: `${source}.js` },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    conditions: ['production', 'module', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: Object.fromEntries(
      ['png', 'svg', 'gif', 'woff', 'woff2', 'ttf', 'eot'].map((extension) => [`.${extension}`, 'file']),
    ),
  });
  const own = `${source}.html`;
  writeFileSync(
    join(out, 'index.html'),
    existsSync(own) ? readFileSync(own, 'utf8') : page(`${group}: ${name}`, existsSync(join(out, 'bundle.css'))),
  );
}

/** The outlines of the world on a grid of half a degree: the least that a map can be drawn from. */
function worldPaths() {
  const grid = ([longitude, latitude]) => [Math.round((longitude + 180) * 2), Math.round((90 - latitude) * 2)];
  const outline = ([ring]) => {
    const points = ring
      .map(grid)
      .filter(([x, y], index, all) => !index || x !== all[index - 1][0] || y !== all[index - 1][1]);
    const steps = points.slice(1).map(([x, y], index) => `l${x - points[index][0]} ${y - points[index][1]}`);
    return `M${points[0].join(' ')}${steps.join('')}z`;
  };
  return worldFeatures()
    .features.filter(({ id }) => id !== '010')
    .map(({ id, properties, geometry: { type, coordinates } }) => [
      id ?? '',
      properties.name,
      (type === 'Polygon' ? [coordinates] : coordinates).map(outline).join(''),
    ]);
}

/** Pagefind makes its index when a site is built, so it is made here too. */
async function searchIndex(count, outputPath) {
  const pagefind = await import('pagefind');
  const { index } = await pagefind.createIndex({});
  for (const { url, title, summary, lang, year, type, region } of resources(count))
    await index.addCustomRecord({
      url,
      content: `${title}. ${summary}`,
      language: 'en',
      meta: { title, summary, lang, year: String(year) },
      filters: { type: [type], region: [region] },
    });
  await index.writeFiles({ outputPath });
  await pagefind.close();
}
