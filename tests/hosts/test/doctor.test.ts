import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '@menengage/journeys/look';
import { document, startHosts, type Hosts } from '../src/hosts.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(async () => hosts?.close());

const script = () => `<script type="module" src="${hosts.api}/embed/v1/colab.js"></script>`;
const calendar = '<colab-session-calendar lang="en"><a href="/calendar">Calendar</a></colab-session-calendar>';

describe('the page doctor', () => {
  it('says what a webmaster can do, in the language of the browser', async () => {
    const { page } = await hosts.open();
    await page.evaluateOnNewDocument(() =>
      Object.defineProperty(navigator, 'languages', { get: () => ['fr-CH', 'en'] }),
    );
    const host = `script-src ${hosts.api} 'nonce-x'; connect-src 'none'`;
    const html = document(`<main><h1>Events</h1>${calendar}</main>${script()}`, script());
    await page.goto(`${hosts.put({ html, headers: { 'content-security-policy': host } })}?colab-debug`);
    await page.waitForSelector('body > div >>> .act ::-p-text(csp.json)');
    await page.waitForSelector('body > div >>> .act ::-p-text(n’a pas pu)');
    const said = await page.$$eval('body > div >>> li', (items) =>
      items.map((item) => `${item.className} ${item.textContent ?? ''}`),
    );
    expect(said.filter((each) => each.startsWith('act')).join('\n')).toMatch(
      /Le script est 2 fois.*<colab-session-calendar> n’a pas pu être affiché.*connect-src a refusé/s,
    );
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.close();
  });
});
