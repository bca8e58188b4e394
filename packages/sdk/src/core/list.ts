import { call, type How } from './call.ts';
import type { Client } from './client.ts';
import { ColabResponseError } from './errors.ts';

/** What a page of a list looks like. */
export interface Page<Item> {
  items: Item[];
  next?: string | null;
}

/**
 * A list of the server. `await` it for its first page, iterate it (`for await`) for its items over all pages, iterate
 * `pages()` for its pages. Pages are asked for one at a time, when they are needed; leaving the loop asks for no more.
 * To go on later, keep `page.next` and give it as `cursor`. Nothing is sent before it is awaited or iterated.
 */
export interface List<OnePage extends Page<unknown>>
  extends PromiseLike<OnePage>, AsyncIterable<OnePage['items'][number]> {
  /** Every page, from the one that `cursor` names; without it, from the one that the filters name. */
  pages(from?: { cursor?: string | null | undefined }): AsyncGenerator<OnePage, void, undefined>;
  catch<Other = never>(onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null): Promise<OnePage | Other>;
  finally(onFinally?: (() => void) | null): Promise<OnePage>;
}

/** Starts a list at the page that the filters name. */
export function list<OnePage extends Page<unknown>>(
  client: Client,
  path: string,
  ids: readonly unknown[],
  question: { cursor?: string | null },
  how?: How,
): List<OnePage> {
  const load = (cursor = question.cursor) => call<OnePage>(client, path, [...ids], { ...question, cursor }, how);
  let first: Promise<OnePage> | undefined;
  const firstPage = () => (first ??= load());

  async function* pages({ cursor }: { cursor?: string | null | undefined } = {}): AsyncGenerator<
    OnePage,
    void,
    undefined
  > {
    let page = await (cursor ? load(cursor) : firstPage());
    for (;;) {
      yield page;
      const { next } = page;
      if (!next) return;
      page = await load(next);
      // A server that gives the same cursor again would be asked for ever.
      if (page.next === next) throw new ColabResponseError('unexpected', 200);
    }
  }

  return {
    then: (onFulfilled, onRejected) => firstPage().then(onFulfilled, onRejected),
    catch: (onRejected) => firstPage().catch(onRejected),
    finally: (onFinally) => firstPage().finally(onFinally),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
  };
}
