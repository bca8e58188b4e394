import { call, type How, type RequestOptions } from './call.ts';
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
  pages(): AsyncGenerator<OnePage, void, undefined>;
  catch<Other = never>(onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null): Promise<OnePage | Other>;
  finally(onFinally?: (() => void) | null): Promise<OnePage>;
}

/** Starts a list at the page that the filters name. */
export function list<OnePage extends Page<unknown>>(
  client: Client,
  operationId: string,
  path: string,
  filters: object = {},
  options: RequestOptions = {},
  how?: How,
): List<OnePage> {
  const load = (cursor?: string) =>
    call<OnePage>(client, operationId, path, { ...filters, ...(cursor && { cursor }), ...options }, how);
  let first: Promise<OnePage> | undefined;
  const firstPage = () => (first ??= load());

  async function* pages(): AsyncGenerator<OnePage, void, undefined> {
    let page = await firstPage();
    for (;;) {
      yield page;
      const cursor = page.next;
      if (!cursor) return;
      page = await load(cursor);
      if (page.next === cursor) throw new ColabResponseError('unexpected', 200);
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
