import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import * as components from '../dist/index.js';

const { ColabSessionCalendar, ColabProvider } = components;

it('a server renders the tag with its attributes and the link inside it, and loads no element', () => {
  const html = renderToString(
    <ColabProvider network="eeca-platform" lang="en">
      <ColabSessionCalendar
        view="month"
        timeZone="Africa/Nairobi"
        withoutFilters
        limit={5}
        className="wide"
        source={async () => Promise.reject(new Error('not on a server'))}
        onColabReady={() => undefined}
      >
        <a href="/calendar">Calendar &amp; more</a>
      </ColabSessionCalendar>
    </ColabProvider>,
  );
  expect(html).toBe(
    '<colab-provider network="eeca-platform" lang="en"><colab-session-calendar view="month" time-zone="Africa/Nairobi"' +
      ' without-filters="" limit="5" class="wide"><a href="/calendar">Calendar &amp; more</a></colab-session-calendar></colab-provider>',
  );
  expect(globalThis.customElements).toBeUndefined();
});

it('a flag that is off is not written', () => {
  expect(renderToString(<ColabSessionCalendar withoutFilters={false} />)).toBe(
    '<colab-session-calendar></colab-session-calendar>',
  );
});

it('every tag of the manifest has a component', () => {
  const path = createRequire(import.meta.url).resolve('@menengage/elements/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as { modules: { declarations: { name: string }[] }[] };
  const names = modules.flatMap(({ declarations }) => declarations.map(({ name }) => name));
  expect(Object.keys(components).sort()).toEqual(names.sort());
});

it('says that it is for the browser, to frameworks that split an application', () => {
  expect(readFileSync(new URL('../dist/index.js', import.meta.url), 'utf8')).toMatch(/^'use client';/);
});
