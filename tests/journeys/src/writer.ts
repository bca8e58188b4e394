import type { Frame, Page } from 'puppeteer-core';
import { patience } from './stage.ts';

const form = 'colab-submission-form';

/** Somebody who writes an idea, quickly: answers are set as a script sets them, ways are pressed. */
export class Writer {
  readonly page: Page;
  readonly frame: Frame | Page;

  constructor(page: Page, frame: Frame | Page = page) {
    this.page = page;
    this.frame = frame;
  }

  /** Waits for something inside the form. */
  async sees(selector: string): Promise<void> {
    await this.until(
      async () => Boolean(await this.frame.$(`${form} >>> ${selector}`)),
      `the form never showed ${selector}`,
    );
  }

  async until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
    const giveUp = Date.now() + patience;
    while (!(await holds().catch(() => false))) {
      if (Date.now() > giveUp) throw new Error(`${otherwise}; it says: ${await this.text().catch(() => '-')}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  /** Waits for words. */
  says(words: string | RegExp): Promise<void> {
    const has = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
    return this.until(async () => has(await this.text()), `the form never said ${String(words)}`);
  }

  /** The visible words of the form. */
  text(): Promise<string> {
    return this.frame.$eval(form, (element) =>
      (element.shadowRoot?.querySelector<HTMLElement>('.base')?.innerText ?? '').replace(/\s+/g, ' '),
    );
  }

  /** Index of the step that is shown, from 0. */
  step(): Promise<number> {
    return this.frame.$eval(form, (element) => {
      const parts = [...(element.shadowRoot?.querySelectorAll('.bar__part') ?? [])];
      return parts.findIndex((part) => part.getAttribute('data-standing') === 'current');
    });
  }

  async value(id: string): Promise<string> {
    await this.sees(`#${id}`);
    return this.frame.$eval(`${form} >>> #${id}`, (field) => (field as HTMLInputElement).value);
  }

  async set(id: string, value: string): Promise<void> {
    await this.sees(`#${id}`);
    await this.frame.$eval(
      `${form} >>> #${id}`,
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      },
      value,
    );
  }

  async tick(selector: string): Promise<void> {
    await this.sees(selector);
    await this.frame.$$eval(`${form} >>> ${selector}`, (boxes) =>
      (boxes as HTMLInputElement[]).forEach((box) => box.checked || box.click()),
    );
  }

  /** Presses the button or link with these words. */
  async press(words: string): Promise<void> {
    const press = () =>
      this.frame.$eval(
        form,
        (element, name) => {
          const all = element.shadowRoot?.querySelectorAll<HTMLElement>('button, a, summary, .option label') ?? [];
          const found = [...all].find((each) => each.innerText.replace(/\s+/g, ' ').trim() === name);
          found?.click();
          return Boolean(found);
        },
        words,
      );
    await this.until(press, `nothing is called ${words}`);
  }

  /** Presses the one primary button and waits for the step it leads to. */
  async goOn(): Promise<void> {
    const before = await this.step();
    await this.frame.$eval(`${form} >>> .layout__form .button--primary`, (button) => (button as HTMLElement).click());
    await this.until(async () => (await this.step()) === before + 1, `step ${before + 2} never came`);
  }

  /** Answers the questions of one step, from 0. */
  async answerStep(step: number, title: string): Promise<void> {
    const text = 'What we did, what worked, and what did not.';
    const steps = [
      async () => {
        await this.set('answer-title', title);
        await this.set('answer-summary', `${title}: growing food together.`);
        await this.set('answer-description', `${title}. ${text}`);
      },
      async () => {
        await this.set('answer-organisation', 'An organisation that is in no directory');
        await this.set('answer-submitter-name', 'Amina Example');
        await this.set('answer-submitter-email', 'amina@example.org');
      },
      () => this.tick('#answer-themes'),
      async () => {
        for (const field of ['lessonsFromSuccesses', 'lessonsFromFailures', 'results', 'sustainability'])
          await this.set(`answer-${field}`, `${title}: ${text}`);
      },
      async () => {
        await this.tick('#answer-format');
        await this.set('answer-durationMinutes', '90');
        const month = await this.frame.$eval(
          `${form} >>> #answer-proposedMonth`,
          (field) => [...(field as HTMLSelectElement).options].at(-1)?.value ?? '',
        );
        await this.set('answer-proposedMonth', month);
        await this.set('answer-timeZone', 'Africa/Nairobi');
        await this.tick('#answer-spokenLanguages');
      },
      () => this.tick('.statement input'),
    ];
    await steps[step]?.();
  }

  /** Fills the form from the step it is at up to the overview. */
  async fill(title: string): Promise<void> {
    await this.sees('[data-pointer]');
    for (let step = await this.step(); step < 6; step++) {
      await this.answerStep(step, title);
      await this.goOn();
    }
    await this.sees('.answers');
  }

  /** Presses "send". */
  async send(): Promise<void> {
    await this.frame.$eval(`${form} >>> .layout__form .button--primary`, (button) => (button as HTMLElement).click());
  }

  /** The private link of the receipt. */
  async manageLink(): Promise<string> {
    await this.sees('#manage-link');
    return this.frame.$eval(`${form} >>> #manage-link`, (link) => (link as HTMLAnchorElement).href);
  }
}
