import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, fillForm, goOn, inForm } from '../src/form.ts';
import { accessibilityFindings, textOf } from '../src/look.ts';
import { startStage, type Stage } from '../src/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => stage?.close());

async function openForm(path: string) {
  const visit = await stage.open();
  await visit.page.goto(`${stage.partner}${path}#ideas`);
  await visit.page.evaluate(() => document.querySelector('colab-submission-form')?.scrollIntoView());
  await inForm(visit.page, '#answer-title');
  return visit;
}

describe('a session idea on a page of another origin', () => {
  it('is refused beside the fields, in the language of the page, and nothing typed is lost', async () => {
    const { page } = await openForm('/es/');
    await answer(page, 'answer-title', 'Huertos escolares');
    await goOn(page);
    await inForm(page, '[aria-invalid="true"]');
    const text = await textOf(page, 'colab-submission-form');
    expect(text).toMatch(/Resumen/);
    const described = await page.$eval('colab-submission-form >>> #answer-summary', (field) => {
      const root = field.getRootNode() as ShadowRoot;
      const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
      return {
        invalid: field.getAttribute('aria-invalid'),
        words: ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' '),
      };
    });
    expect(described.invalid).toBe('true');
    expect(described.words).toMatch(/[Ee]scriba|[Rr]ellene|[Ff]alta|obligatori/);
    expect(
      await page.$eval('colab-submission-form >>> #answer-title', (field) => (field as HTMLInputElement).value),
    ).toBe('Huertos escolares');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.reload();
    await page.evaluate(() => document.querySelector('colab-submission-form')?.scrollIntoView());
    await inForm(page, '#answer-title');
    expect(
      await page.$eval('colab-submission-form >>> #answer-title', (field) => (field as HTMLInputElement).value),
    ).toBe('Huertos escolares');
    await page.close();
  });

  it('is stored once, answered with a receipt, and read back through its manage link alone', async () => {
    const { page, requests, complaints } = await openForm('/');
    const title = 'Boys in school gardens';
    await fillForm(page, title);
    expect(await textOf(page, 'colab-submission-form')).toContain(title);
    await goOn(page);
    await inForm(page, '#manage-link');
    const receipt = await textOf(page, 'colab-submission-form');
    expect(receipt).toMatch(/CL-[A-Z0-9]{4}-[A-Z0-9]{2}/);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => new URL(url).pathname.endsWith('/submissions'))).toHaveLength(1);

    const link = await page.$eval(
      'colab-submission-form >>> #manage-link',
      (element) => (element as HTMLAnchorElement).href,
    );
    expect(new URL(link).hash).toMatch(/^#colab-submission=[\w-]+\.[\w-]+$/);
    const follower = await stage.open();
    await follower.page.goto(link);
    await inForm(follower.page, '.follow');
    const followed = await textOf(follower.page, 'colab-submission-form');
    expect(followed).toContain(title);
    expect(followed).toContain(/CL-[A-Z0-9]{4}-[A-Z0-9]{2}/.exec(receipt)![0]);
    const secret = new URL(link).hash.split('.').at(-1)!;
    expect(follower.requests.filter((url) => url.split('#')[0]!.includes(secret))).toEqual([]);
    expect(await accessibilityFindings(follower.page)).toEqual([]);
    await follower.page.close();

    const [id] = new URL(link).hash.slice('#colab-submission='.length).split('.');
    const address = `${stage.api}/v1/submissions/${id}`;
    expect((await fetch(address)).status).toBe(401);
    expect((await fetch(address, { headers: { authorization: 'Bearer wrong' } })).status).toBe(404);
    const other = await stage.open();
    await other.page.goto(`${link}x`);
    await inForm(other.page, '.notice');
    expect(await textOf(other.page, 'colab-submission-form')).not.toContain(title);
    await other.page.close();
    await page.close();
  });
});
