import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a visitor chose, by name. Names have no dot; undefined is "nothing said". */
export type Choices = Readonly<Record<string, string | undefined>>;

/** A hash that is a list of `key=value`, or empty. Everything else (`#/route`, `#anchor`) belongs to the page. */
const LIST = /^(?:[^/?!&=]+=[^&]*(?:&|$))*$/;

function partsOf(hash: string): string[] | undefined {
  return LIST.test(hash) ? hash.split('&').filter(Boolean) : undefined;
}

/** The name and value of a part that has the prefix and nothing more in its name; undefined for the parts of others. */
function choiceOf(part: string, prefix: string): [string, string] | undefined {
  const [[key, value] = ['', '']] = new URLSearchParams(part);
  const name = key.startsWith(`${prefix}.`) ? key.slice(prefix.length + 1) : '';
  return name && !name.includes('.') ? [name, value] : undefined;
}

/** The choices under a prefix in a hash (without `#`); undefined when the hash is no list and so none of ours. */
export function readChoices(hash: string, prefix: string): Record<string, string> | undefined {
  const parts = partsOf(hash);
  return (
    parts && Object.fromEntries(parts.map((part) => choiceOf(part, prefix)).filter((choice) => choice !== undefined))
  );
}

/**
 * The hash (without `#`) with these choices under a prefix, in place of the ones there were; what others wrote stays as
 * it was written. Undefined when the hash is no list: it belongs to the page and must not be touched.
 */
export function writeChoices(hash: string, prefix: string, choices: Choices): string | undefined {
  const others = partsOf(hash)?.filter((part) => !choiceOf(part, prefix));
  const own = Object.entries(choices).flatMap(([name, value]) =>
    // A comma needs no escape in a hash, and lists of ids read better with it.
    value === undefined ? [] : [new URLSearchParams([[`${prefix}.${name}`, value]]).toString().replaceAll('%2C', ',')],
  );
  return others && [...others, ...own].join('&');
}

function hashNow(): string {
  return location.hash.slice(1);
}

/** The page's own address with another hash. Whole, because a relative one would follow the page's `<base>`. */
function addressWith(hash: string): string {
  const [page = ''] = location.href.split('#', 1);
  return hash ? `${page}#${hash}` : page;
}

/** How one element keeps its choices in the address. */
export interface UrlStateOptions {
  /** Whether the page asked for it: the `with-url-state` attribute. Nothing is read or written otherwise. */
  enabled: () => boolean;
  /** Prefix of the choices where the element has no `id`: "calendar". */
  name: string;
  /** All the element's choices as they are; every name it knows, undefined where nothing is chosen. */
  read: () => Choices;
  /** Takes choices from the address, every name again. Values come from a stranger: what cannot be, is to be ignored. */
  apply: (choices: Choices) => void;
}

/**
 * Keeps what a visitor chose in the page's hash, as `calendar.view=month&calendar.q=care`, so that it can be shared,
 * bookmarked and gone back to. Only what differs from how the page wrote the element is there. Declare it before the
 * `ConnectController`, so that the first request asks for what the address says.
 */
export class UrlStateController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #options: UrlStateOptions;
  #start: Choices | undefined;
  #seen: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: UrlStateOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('hashchange', this.#follow);
    this.#seen = undefined;
  }

  hostUpdate(): void {
    if (!this.#start) this.#follow();
  }

  /** The address of this page with the choices as they are, to share; also where the page's hash is not to be touched. */
  get href(): string {
    const hash = writeChoices('', this.#prefix, this.#changed());
    return addressWith(hash ?? '');
  }

  /** Writes the choices to the address: `push` for a deliberate one, so that Back undoes it; `replace` while typing. */
  save(how: 'push' | 'replace'): void {
    if (!this.#options.enabled()) return;
    const hash = hashNow();
    const next = writeChoices(hash, this.#prefix, this.#changed());
    if (next === undefined || next === hash) return;
    this.#seen = next;
    try {
      // The host's own state goes along: routers keep things in it that they need on the way back.
      history[`${how}State`](history.state, '', addressWith(next));
    } catch {
      // Refused in a frame without an origin, and after a hundred calls in a moment: the choice holds, unsaved.
    }
  }

  get #prefix(): string {
    return this.#host.id || this.#options.name;
  }

  #changed(): Choices {
    const start = this.#start ?? {};
    return Object.fromEntries(
      Object.entries(this.#options.read()).map(([name, value]) => [
        name,
        (value ?? '') === (start[name] ?? '') ? undefined : (value ?? ''),
      ]),
    );
  }

  #follow = (): void => {
    if (!this.#options.enabled()) return;
    const hash = hashNow();
    const first = !this.#start;
    if (hash === this.#seen && !first) return;
    this.#seen = hash;
    this.#start ??= { ...this.#options.read() };
    const found = readChoices(hash, this.#prefix);
    if (!found || (first && Object.keys(found).length === 0)) return;
    this.#options.apply(
      Object.fromEntries(Object.entries(this.#start).map(([name, value]) => [name, found[name] ?? value])),
    );
  };
}
