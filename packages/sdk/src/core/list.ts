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
  question: object,
  how?: How,
): List<OnePage> {
  return new Pages((cursor) => call(client, path, ids, cursor ? { ...question, cursor } : question, how));
}

class Pages<OnePage extends Page<unknown>> implements List<OnePage> {
  readonly #load: (cursor?: string | null) => Promise<OnePage>;
  #first: Promise<OnePage> | undefined;

  constructor(load: (cursor?: string | null) => Promise<OnePage>) {
    this.#load = load;
  }

  #page(): Promise<OnePage> {
    return (this.#first ??= this.#load());
  }

  then<Done = OnePage, Other = never>(
    onFulfilled?: ((page: OnePage) => Done | PromiseLike<Done>) | null,
    onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Done | Other> {
    return this.#page().then(onFulfilled, onRejected);
  }

  catch<Other = never>(
    onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<OnePage | Other> {
    return this.#page().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<OnePage> {
    return this.#page().finally(onFinally);
  }

  async *pages({ cursor }: { cursor?: string | null | undefined } = {}): AsyncGenerator<OnePage, void, undefined> {
    let page = await (cursor ? this.#load(cursor) : this.#page());
    for (;;) {
      yield page;
      const { next } = page;
      if (!next) return;
      page = await this.#load(next);
      // A server that gives the same cursor again would be asked for ever.
      if (page.next === next) throw new ColabResponseError('unexpected', 200);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<OnePage['items'][number], void, undefined> {
    for await (const page of this.pages()) yield* page.items as Awaited<OnePage['items'][number]>[];
  }
}
