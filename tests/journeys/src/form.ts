import type { ElementHandle, Page } from 'puppeteer-core';
import { patience } from './stage.ts';

const form = 'colab-submission-form';

/**
 * What stands inside the form element and matches, as soon as it is there. Asked again and again: puppeteer's own wait
 * looks at changes of the document, and a shadow tree's are not among them.
 */
export async function inForm<Kind extends Element = Element>(
  page: Page,
  selector: string,
): Promise<ElementHandle<Kind>> {
  const giveUp = Date.now() + patience;
  for (;;) {
    const handle = await page.$(`${form} >>> ${selector}`);
    if (handle) return handle as unknown as ElementHandle<Kind>;
    if (Date.now() > giveUp) throw new Error(`The form never showed ${selector}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Types an answer into the field with this id, as a person does. */
export async function answer(page: Page, id: string, text: string): Promise<void> {
  const field = await inForm<HTMLInputElement>(page, `#${id}`);
  await field.click();
  await field.type(text);
}

/** Picks the value of a select. */
export async function choose(page: Page, id: string, value: string): Promise<void> {
  await (await inForm<HTMLSelectElement>(page, `#${id}`)).select(value);
}

/** Ticks a box, or takes a radio button. */
export async function tick(page: Page, selector: string): Promise<void> {
  await (await inForm(page, selector)).click();
}

/** Presses the one primary button of the step. */
export async function goOn(page: Page): Promise<void> {
  await (await inForm(page, '.button--primary')).click();
}

/** Fills the whole form of the open call and stops on the overview, before sending. */
export async function fillForm(page: Page, title: string): Promise<void> {
  await answer(page, 'answer-title', title);
  await answer(page, 'answer-summary', 'Growing food together, and talking about care.');
  await answer(page, 'answer-description', 'What we did, what worked, and what did not.');
  await goOn(page);
  await answer(page, 'answer-organisation', 'An organisation that is in no directory');
  await answer(page, 'answer-submitter-name', 'Amina Example');
  await answer(page, 'answer-submitter-email', 'amina@example.org');
  await goOn(page);
  await tick(page, '#answer-themes');
  await goOn(page);
  for (const field of ['lessonsFromSuccesses', 'lessonsFromFailures', 'results', 'sustainability'])
    await answer(page, `answer-${field}`, 'Something that we learned. It took time.');
  await goOn(page);
  await tick(page, '#answer-format');
  await answer(page, 'answer-durationMinutes', '90');
  const month = await inForm<HTMLInputElement>(page, '#answer-proposedMonth');
  await month.evaluate((field) => {
    field.value = '2027-03';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await choose(page, 'answer-timeZone', 'Africa/Nairobi');
  await tick(page, '#answer-spokenLanguages');
  await goOn(page);
  await inForm(page, '.statement input');
  for (const box of await page.$$(`${form} >>> .statement input`))
    await box.evaluate((element) => (element as HTMLInputElement).click());
  await goOn(page);
  await inForm(page, '.answers');
}
