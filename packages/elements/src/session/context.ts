import type { LocaleController } from '../shared/locale.ts';
import type { LoadState } from '../shared/data.ts';
import type { DetailsWords } from './details.messages.ts';
import type { SessionLinks, SessionMore } from './session-data.ts';
import type { SessionWords } from './session.messages.ts';

/** What a session needs to draw itself. */
export interface SessionContext {
  readonly locale: LocaleController<SessionWords>;
  /** Zone of the person in front of the page. */
  readonly timeZone: string;
  /** The present instant, and its date in that zone. */
  readonly now: Date;
  readonly today: string;
}

/** What its details need beside that. */
export interface DetailsContext extends SessionContext {
  readonly words: DetailsWords;
  readonly links: SessionLinks | undefined;
  /** The sessions inside a programme and the next dates, as far as they are loaded; undefined when there are none to ask for. */
  readonly more: LoadState<SessionMore> | undefined;
  /** Loads them again. */
  retry(): void;
  /** Says something to a screen reader. */
  announce(text: string): void;
}

/** An address that may stand in a link: http or https, else undefined. */
export function linkable(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
