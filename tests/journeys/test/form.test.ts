import type { BrowserContext, CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFormPage } from '../src/form-page.ts';
import { accessibilityFindings } from '../src/look.ts';
import { patience, secretariatToken, startStage, type Stage } from '../src/stage.ts';
import { transcript } from '../src/transcript.ts';
import { Writer } from '../src/writer.ts';

let stage: Stage;
let site: Awaited<ReturnType<typeof serveFormPage>>;
beforeAll(async () => {
  // Whoever solves no puzzle is set aside, and is not in the queue below.
  stage = await startStage({ COLAB_PUZZLES: 'always' });
  site = await serveFormPage(stage.api);
});
afterAll(async () => {
  await site?.close();
  await stage?.close();
});

interface Stored {
  id: string;
  answers: { title?: string };
}
const desk = (path: string, init: RequestInit = {}) =>
  fetch(`${stage.api}/v1${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${secretariatToken}`,
      'content-type': 'application/json',
      'idempotency-key': `desk-${Math.random()}`,
    },
  });

/** What the queue has of an idea of this title. */
async function stored(title: string): Promise<Stored[]> {
  const answer = await desk('/submissions?limit=100');
  const { items } = (await answer.json()) as { items: (Stored & { title?: string })[] };
  return items.filter((each) => [each.title, each.answers?.title].includes(title));
}

async function tab(context: BrowserContext, query = 'lang=en', hash = ''): Promise<Writer> {
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 1100, height: 900 });
  await page.emulateTimezone('Africa/Nairobi');
  await page.goto(`${site.url}?${query}${hash}`);
  return new Writer(page);
}
const someone = () => stage.browser.createBrowserContext();

/** What every run says otherwise: references, links and the day. */
const steady = (text: string) =>
  text
    .replace(/CL-[A-Z0-9]{4}-[A-Z0-9]{2}/g, 'CL-XXXX-XX')
    .replace(/http\S+#colab-submission=[\w.-]+/g, '(private link)');

describe('the whole form', () => {
  it.each([
    ['en', 'Continue'],
    ['es', 'Continuar'],
    ['fr', 'Continuer'],
    ['ar', 'متابعة'],
  ])('reads sensibly from the first question to the receipt in %s', async (lang, next) => {
    const context = await someone();
    const writer = await tab(context, `lang=${lang}`);
    const heard: string[] = [];
    const listen = async (name: string) =>
      heard.push(`--- ${name}\n${steady(await transcript(writer.page, 'colab-submission-form'))}`);
    await writer.sees('#answer-title');
    await writer.press(next);
    await writer.sees('.summary');
    await listen('errors');
    for (let step = 0; step < 6; step++) {
      await writer.sees('[data-pointer]');
      if (step) await listen(`step ${step + 1}`);
      await writer.answerStep(step, 'Boys in school gardens');
      await writer.goOn();
    }
    await writer.sees('.answers');
    await listen('overview');
    await writer.send();
    await writer.manageLink();
    await listen('receipt');
    await expect(heard.join('\n')).toMatchFileSnapshot(`golden/form.${lang}.txt`);
    expect(await accessibilityFindings(writer.page)).toEqual([]);
    await context.close();
  });

  it('is filled in and sent with the keyboard alone', async () => {
    const context = await someone();
    const writer = await tab(context);
    const { keyboard } = writer.page;
    await writer.sees('#answer-title');
    const focused = () =>
      writer.page.$eval('colab-submission-form', (element) => {
        const active = element.shadowRoot?.activeElement as HTMLInputElement | null;
        return { id: active?.id ?? '', type: active?.type ?? '', text: active?.innerText.trim() ?? '' };
      });
    const tabTo = async (found: (at: { id: string; type: string; text: string }) => boolean) => {
      for (let count = 0; count < 60; count++) {
        if (found(await focused())) return;
        await keyboard.press('Tab');
      }
      throw new Error(`not reached by the keyboard; the focus is on ${JSON.stringify(await focused())}`);
    };
    const to = (id: string) => tabTo((at) => at.id === id);
    const type = async (id: string, text: string) => {
      await to(id);
      await keyboard.type(text);
    };
    const on = async (words = 'Continue') => {
      const before = await writer.step();
      await tabTo(({ text }) => text === words);
      await keyboard.press('Enter');
      await writer.until(async () => (await writer.step()) !== before, 'no next step');
    };
    await type('answer-title', 'By keyboard');
    await type('answer-summary', 'Two.');
    await type('answer-description', 'Three.');
    await on();
    await type('answer-organisation', 'A new group');
    await keyboard.press('Escape');
    await type('answer-submitter-name', 'A');
    await type('answer-submitter-email', 'a@example.org');
    await on();
    await to('answer-themes');
    await keyboard.press('Space');
    await on();
    for (const field of ['lessonsFromSuccesses', 'lessonsFromFailures', 'results', 'sustainability'])
      await type(`answer-${field}`, 'W.');
    await on();
    await to('answer-format');
    await keyboard.press('Space');
    await type('answer-durationMinutes', '90');
    await to('answer-proposedMonth');
    await keyboard.press('ArrowDown');
    await to('answer-spokenLanguages');
    await keyboard.press('Space');
    await on();
    await to('answer-attestations');
    for (let boxes = 0; boxes < 6; boxes++) {
      if ((await focused()).type === 'checkbox') await keyboard.press('Space');
      await keyboard.press('Tab');
    }
    await on();
    await tabTo(({ text }) => text === 'Send the idea');
    await keyboard.press('Enter');
    await writer.manageLink();
    expect(await focused()).toMatchObject({ text: 'Thank you! Your idea has arrived.' });
    await writer.until(async () => (await stored('By keyboard')).length === 1, 'it was not stored');
    await context.close();
  });
});

describe('nothing that was written is lost', () => {
  it('when the tab is closed at each step, and the language changes in between', async () => {
    const context = await someone();
    const languages = ['en', 'es', 'fr'];
    let writer = await tab(context);
    for (let step = 0; step < 6; step++) {
      await writer.answerStep(step, 'In pieces');
      await writer.page.close();
      writer = await tab(context, `lang=${languages[(step + 1) % 3]}`);
      await writer.sees('[part=restored]');
      expect(await writer.step()).toBe(step);
      await writer.goOn();
    }
    await writer.sees('.answers');
    expect(await writer.text()).toContain('In pieces: growing food together.');
    await writer.send();
    await writer.manageLink();
    expect(await stored('In pieces')).toHaveLength(1);
    expect(await writer.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual(
      [],
    );
    await context.close();
  });

  it('when the connection breaks and the page is closed: the idea waits and arrives once', async () => {
    const context = await someone();
    const writer = await tab(context);
    await writer.fill('On the train');
    await writer.page.setOfflineMode(true);
    await writer.send();
    await writer.says('Your idea is waiting to be sent');
    expect(await accessibilityFindings(writer.page)).toEqual([]);
    await writer.page.close();
    expect(await stored('On the train')).toEqual([]);

    const [later, another] = [await tab(context), await tab(context, 'lang=es')];
    await later.manageLink();
    await another.says(/Referencia|ha llegado/);
    expect(await stored('On the train')).toHaveLength(1);
    await later.page.reload();
    await later.says('On this device');
    await later.says(/Arrived on .* reference CL-/);
    await later.press('Take it off this device');
    await later.until(async () => !(await later.text()).includes('On this device'), 'it stayed');
    expect(await stored('On the train')).toHaveLength(1);
    await context.close();
  });

  it('when the server dies while it is sent, and comes back', async () => {
    const context = await someone();
    const writer = await tab(context);
    await writer.fill('Power cut');
    await stage.killServer();
    await writer.send();
    await writer.says('Your idea is waiting to be sent');
    await writer.press('Change it first');
    await writer.sees('.answers');
    await writer.send();
    await writer.says('Your idea is waiting to be sent');
    await stage.restartServer();
    await writer.press('Try now');
    await writer.manageLink();
    expect(await stored('Power cut')).toHaveLength(1);
    await context.close();
  });

  it('when the tab dies while it is sent', async () => {
    const context = await someone();
    const writer = await tab(context);
    await writer.fill('Killed on the way');
    const session: CDPSession = await writer.page.createCDPSession();
    const sending = new Promise<void>((resolve) => {
      writer.page.on('request', (request) => {
        if (request.method() === 'POST') resolve();
      });
    });
    await writer.send();
    await sending;
    // The crashed tab answers nothing any more, this command neither.
    void session.send('Page.crash').catch(() => undefined);
    const later = await tab(context);
    await later.manageLink();
    expect(await stored('Killed on the way')).toHaveLength(1);
    await context.close();
  });

  it('when two tabs write the same: neither overwrites the other, and the person chooses', async () => {
    const context = await someone();
    const [first, second] = [await tab(context), await tab(context)];
    for (const writer of [first, second]) await writer.sees('#answer-title');
    await first.set('answer-title', 'From the first tab');
    await second.says('You are writing this in another tab too');
    await second.set('answer-title', 'From the second tab');
    await first.says('You are writing this in another tab too');
    expect(await accessibilityFindings(first.page)).toEqual([]);
    await first.press('Show the other version');
    await first.until(async () => (await first.value('answer-title')) === 'From the second tab', 'it was not shown');
    await first.set('answer-title', 'Both');
    await second.press('Go on with this one');
    await second.page.reload();
    expect(await second.value('answer-title')).toBe('From the second tab');
    await context.close();
  });

  it('in a sandboxed frame, which keeps nothing: it says so, and sends', async () => {
    const context = await someone();
    const { page } = await tab(context, 'sandbox=allow-scripts');
    const element = await page.waitForSelector('iframe');
    const writer = new Writer(page, (await element?.contentFrame()) ?? page);
    await writer.says('This page cannot keep a draft on your device.');
    await writer.fill('From a frame');
    await writer.send();
    await writer.manageLink();
    expect(await stored('From a frame')).toHaveLength(1);
    await context.close();
  });
});

describe('a quick way out', () => {
  it('opens another page in place of this one and erases what was written', async () => {
    const context = await someone();
    const writer = await tab(
      context,
      `lang=en&with-quick-exit=&exit-url=${encodeURIComponent(`${site.url}elsewhere`)}`,
    );
    await writer.sees('#answer-title');
    await writer.set('answer-title', 'Not for everybody');
    const left = writer.page.waitForNavigation();
    await writer.press('Leave this page now');
    await left;
    expect(writer.page.url()).toBe(`${site.url}elsewhere`);
    expect(await writer.page.evaluate(() => [localStorage.length, history.length])).toEqual([0, 2]);
    await context.close();
  });

  it('empties a frame, which cannot leave the page around it, and says so', async () => {
    const context = await someone();
    const { page } = await tab(context, 'frame=lang%3Den%26with-quick-exit%3D');
    const element = await page.waitForSelector('iframe');
    const writer = new Writer(page, (await element?.contentFrame()) ?? page);
    await writer.sees('#answer-title');
    await writer.set('answer-title', 'Not for everybody');
    await writer.press('Leave this page now');
    await writer.says('This part of the page is empty now. To leave the rest too, close the page.');
    expect(await writer.text()).not.toContain('Title of the session');
    expect(await writer.frame.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });
});

describe('the private link', () => {
  it('leads to messages, changes, everything as a file, withdrawal and erasure', async () => {
    const context = await someone();
    const writer = await tab(context);
    await writer.fill('To be changed');
    await writer.send();
    const hash = new URL(await writer.manageLink()).hash;
    await writer.page.close();
    const [{ id } = { id: '' }] = await stored('To be changed');
    for (const body of [{ to: 'inDiscussion' }, { to: 'changesRequested', message: 'Please say more about results.' }])
      expect(
        (await desk(`/submissions/${id}/transitions`, { method: 'POST', body: JSON.stringify(body) })).status,
      ).toBe(200);

    const owner = await tab(context, 'lang=en', hash);
    await owner.says('The secretariat asks you for a change');
    await owner.says('Please say more about results.');
    await owner.press('Change my answers');
    await owner.sees('#answer-title');
    expect(await owner.value('answer-title')).toBe('To be changed');
    await owner.set('answer-title', 'Changed');
    for (let step = 0; step < 6; step++) await owner.goOn();
    await owner.says(/Before To be changed Now Changed/);
    expect(await accessibilityFindings(owner.page)).toEqual([]);
    await owner.send();
    await owner.says('Your changes have arrived.');
    await owner.says('In discussion');
    const revised = (await (await desk(`/submissions/${id}`)).json()) as Stored & { revision: number; state: string };
    expect(revised).toMatchObject({ revision: 2, state: 'inDiscussion', answers: { title: 'Changed' } });

    await owner.press('Earlier versions');
    await owner.says(/Version 2 .*Before To be changed/);
    await owner.set('message', 'We have told more about the results.');
    await owner.press('Send the message');
    await owner.says('Your message has arrived.');
    expect(await owner.value('message')).toBe('');
    await owner.says('We have told more about the results.');
    expect(steady(await transcript(owner.page, 'colab-submission-form'))).toContain('text field: Your message');
    expect(await accessibilityFindings(owner.page)).toEqual([]);

    const saved = owner.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const { createObjectURL } = URL;
          URL.createObjectURL = (file: Blob) => {
            void file.text().then(resolve);
            return createObjectURL(file);
          };
        }),
    );
    await owner.press('Download everything as a file');
    expect(JSON.parse(await saved)).toMatchObject({ revisions: [{ revision: 2 }, { revision: 1 }] });

    await owner.press('Withdraw the idea');
    await owner.press('No, keep it');
    await owner.press('Withdraw the idea');
    await owner.set('reason', 'We have no time this year.');
    await owner.press('Yes, withdraw');
    await owner.says('The idea was withdrawn.');
    await owner.says('We have no time this year.');

    await owner.press('Erase everything');
    await owner.says('This cannot be undone.');
    await owner.press('Yes, erase everything');
    await owner.says('Everything is erased');
    expect((await desk(`/submissions/${id}`)).status).toBe(404);
    await owner.page.reload();
    await owner.says('This private link does not open an idea.');
    await context.close();
  });
});
