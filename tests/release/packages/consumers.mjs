import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passes } from '../../../scripts/lib/process.mjs';
import { application, npm, page, showsSessions } from './application.mjs';
import { frameworks } from './frameworks.mjs';

const tool = (...path) => join(import.meta.dirname, 'node_modules', ...path);
const tags = ['session-calendar', 'submission-form', 'resource-list', 'network-map'];

const everything = {
  '@menengage/sdk': undefined,
  '@menengage/elements': undefined,
  '@menengage/react': undefined,
  '@menengage/themes': undefined,
  '@menengage/atlas': undefined,
  '@menengage/embed': undefined,
  '@menengage/openapi': undefined,
  react: '19.3.1',
  'react-dom': '19.3.1',
  '@types/react': '19.2.2',
  msw: '3.0.0',
};

/** Every entry of our packages in a folder's node_modules that is a module. */
function entriesOf(folder) {
  const ours = join(folder, 'node_modules', '@menengage');
  return readdirSync(ours).flatMap((name) => {
    const { exports = {} } = JSON.parse(readFileSync(join(ours, name, 'package.json'), 'utf8'));
    return Object.entries(exports)
      .filter(([path, target]) => !path.includes('*') && /\.js"/.test(JSON.stringify(target)))
      .map(([path]) => `@menengage/${name}${path.slice(1)}`);
  });
}

const calendar = (api) => `<colab-session-calendar api="${api}/v1" loading="eager"></colab-session-calendar>`;
const defineAll = tags.map((tag) => `import '@menengage/elements/${tag}/define';`).join('\n');

/** What is done with the published packages: each says what it saw, or throws. */
export const consumers = {
  'every module in Node, without a page': async (place) => {
    const folder = await application(place, 'modules', everything, {});
    const entries = entriesOf(folder);
    writeFileSync(join(folder, 'main.mjs'), entries.map((entry) => `await import('${entry}');`).join('\n'));
    await passes(process.execPath, ['main.mjs'], { cwd: folder });
    writeFileSync(join(folder, 'main.cjs'), entries.map((entry) => `require('${entry}');`).join('\n'));
    await passes(process.execPath, ['main.cjs'], { cwd: folder });
    return `${entries.length} by import and by require`;
  },
  ...Object.fromEntries(
    [5, 6, 7].map((version) => [
      `TypeScript ${version}, libraries checked`,
      async (place) => {
        const folder = join(place.folder, 'modules');
        const program = entriesOf(folder).map((entry, index) => `export * as m${index} from '${entry}';`);
        writeFileSync(join(folder, 'main.ts'), program.join('\n'));
        const compilerOptions = {
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
          module: 'nodenext',
          types: [],
          strict: true,
          skipLibCheck: false,
          noEmit: true,
        };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
        await passes(process.execPath, [tool(`typescript-${version}`, 'bin', 'tsc'), '-p', folder], { cwd: folder });
        return `${program.length} modules`;
      },
    ]),
  ),
  'plain page with the script of the tarball': async (place) => {
    const folder = await application(place, 'plain', { '@menengage/embed': undefined }, {});
    const site = join(folder, 'node_modules', '@menengage', 'embed', 'cdn');
    const channel = readdirSync(site).find((name) => /^v\d+$/.test(name));
    writeFileSync(
      join(site, 'index.html'),
      page(`<script type="module" src="/${channel}/colab.js"></script>${calendar(place.api)}`),
    );
    return showsSessions(site);
  },
  Vite: async (place) => {
    const folder = await application(
      place,
      'vite',
      { '@menengage/elements': undefined, vite: '8.3.8' },
      {
        'index.html': page(`<script type="module" src="/main.js"></script>${calendar(place.api)}`),
        'main.js': defineAll,
      },
    );
    await passes('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: folder, ...npm });
    return showsSessions(join(folder, 'dist'));
  },
  webpack: async (place) => {
    const folder = await application(
      place,
      'webpack',
      { '@menengage/elements': undefined, webpack: '5.112.2', 'webpack-cli': '7.3.1' },
      { 'src/index.js': defineAll, 'dist/index.html': page(`<script src="/main.js"></script>${calendar(place.api)}`) },
    );
    await passes('npx', ['webpack', '--mode', 'production'], { cwd: folder, ...npm });
    return showsSessions(join(folder, 'dist'));
  },
  ...Object.fromEntries(
    ['18.3.1', '19.3.1'].map((version) => [
      `React ${version.split('.')[0]}, on the server and on the page`,
      async (place) => {
        const folder = await application(
          place,
          `react-${version}`,
          { '@menengage/react': undefined, react: version, 'react-dom': version, vite: '8.3.8' },
          {
            'app.js': `import { createElement } from 'react';
import { ColabSessionCalendar } from '@menengage/react';
export const app = createElement(ColabSessionCalendar, { api: '${place.api}/v1', loading: 'eager' });
`,
            'server.mjs': `import { renderToString } from 'react-dom/server';
import { app } from './app.js';
console.log(renderToString(app));
`,
            'main.js': `import { createRoot } from 'react-dom/client';
import { app } from './app.js';
createRoot(document.getElementById('app')).render(app);
`,
            'index.html': page('<script type="module" src="/main.js"></script>'),
          },
        );
        const markup = await passes(process.execPath, ['server.mjs'], { cwd: folder });
        if (!markup.includes(`api="${place.api}/v1"`)) throw new Error(`The server rendered ${markup}`);
        await passes('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: folder, ...npm });
        return showsSessions(join(folder, 'dist'));
      },
    ]),
  ),
  'Next, exported': async (place) => {
    const folder = await application(
      place,
      'next',
      { '@menengage/react': undefined, next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
      {
        'next.config.mjs': "export default { output: 'export' };\n",
        'app/layout.js': `export const metadata = { title: 'consumer' };
export default ({ children }) => <html lang="en"><body>{children}</body></html>;
`,
        'app/calendar.js': `'use client';
import { ColabSessionCalendar } from '@menengage/react';
export const Calendar = () => <ColabSessionCalendar api="${place.api}/v1" loading="eager" />;
`,
        'app/page.js': `import { Calendar } from './calendar.js';
export default () => <Calendar />;
`,
      },
    );
    await passes('npx', ['next', 'build'], { cwd: folder, env: { NEXT_TELEMETRY_DISABLED: '1' }, ...npm });
    return showsSessions(join(folder, 'out'));
  },
  ...frameworks,
};
