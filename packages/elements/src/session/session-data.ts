import type { FacetValue, Occurrence, Session } from '@menengage/sdk/fetch';

/** Addresses that the details of a session lead to. */
export interface SessionLinks {
  /** The session as a calendar file. */
  readonly file: string;
  /** Its page on the server, the same for good. */
  readonly page: string;
}

/** What belongs to a session and is asked for when it is opened. */
export interface SessionMore {
  /** The sessions inside a programme, by date. */
  readonly children?: readonly Session[] | undefined;
  /** The next times of a session that recurs, or of the series it is in. */
  readonly next?: readonly Occurrence[] | undefined;
}

/** A session that stands alone, with what belongs to it. */
export interface SessionData {
  readonly session: Session;
  /** The community's page on how to report harm. */
  readonly reportUrl?: string | null | undefined;
  readonly more?: SessionMore | undefined;
}

/** The session to ask about, with what says whether there is more to it. */
export type SessionQuery = Pick<Occurrence, 'id' | 'sessionId'> & {
  readonly isProgramme: boolean;
  readonly recurs: boolean;
  readonly series?: string | undefined;
};

export type { FacetValue, Occurrence, Session };
