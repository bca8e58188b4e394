import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document, ready, startHosts, type Hosts } from '../src/hosts.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(async () => hosts?.close());

/** A file of a recipe as somebody takes it, with the address of a server of theirs. */
const recipe = (path: string) =>
  readFileSync(new URL(`../../../integrations/recipes/${path}`, import.meta.url), 'utf8').replaceAll(
    'https://colab.example',
    hosts.api,
  );

async function open(html: string) {
  const visit = await hosts.open();
  await visit.page.goto(hosts.put(html));
  return visit;
}

describe('a recipe works as it is written', () => {
  it('in a page of plain HTML', async () => {
    const { page, complaints } = await open(recipe('static/index.html'));
    await ready(page, ['colab-session-calendar', 'colab-resource-list']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('in a builder that takes frames only: the widget, and a link to its page', async () => {
    const { page, complaints } = await open(recipe('frames/index.html'));
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await ready(frame!, ['colab-session-calendar']);
    expect(complaints).toEqual([]);
    const link = await page.$eval('p a', ({ href }) => href);
    expect((await fetch(link)).status).toBe(200);
    await page.close();
  });

  it("in a text of Drupal's, where the filter of the text format takes nothing of it away", async () => {
    const body = recipe('drupal/body.html');
    const allowed = new Map(
      [...recipe('drupal/allowed-html.txt').matchAll(/<(\w+)([^>]*)>/g)].map(([, tag, names = '']) => [
        tag,
        names.trim().split(/\s+/),
      ]),
    );
    const refused = [...body.matchAll(/<([a-z][\w-]*)([^>]*)>/g)].flatMap(([, tag, attributes = '']) =>
      [...attributes.matchAll(/([\w-]+)="[^"]*"/g)].flatMap(([, name = '']) => {
        const rules = allowed.get(tag) ?? [];
        const kept = rules.some((rule) => rule === name || (rule.endsWith('*') && name.startsWith(rule.slice(0, -1))));
        return kept ? [] : [`${tag} ${name}`];
      }),
    );
    expect(refused).toEqual([]);
    const tags = [...body.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag);
    expect(tags.filter((tag) => !allowed.has(tag))).toEqual([]);

    const [script] = /http\S+colab\.js/.exec(recipe('drupal/colab.libraries.yml')) ?? [];
    const { page, complaints } = await open(
      document(body, `<script type="module" src="${script ?? ''}"></script>`, 'lang="fr"'),
    );
    await ready(page, ['colab-session-calendar', 'colab-network-map']);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
