import type { Kysely } from 'kysely';
import type { Changes } from './database/changes.ts';
import type { Tables } from './database/tables.ts';
import type { ProviderSettings } from './identity/provider.ts';
import type { Deliver } from './mail/delivery.ts';
import type { FeedbackScale } from './library/feedback.ts';
import type { CatalogueCache } from './store/catalogue.ts';
import type { PuzzlePolicy } from './submissions/suspicion.ts';
import type { ReportPages } from './text/report-page.ts';

/** What the routes are made of. */
export interface Services {
  database: Kysely<Tables>;
  databaseKind: 'embedded' | 'postgresql';
  /** Tells what changes in the database. */
  changes: Changes;
  catalogue: CatalogueCache;
  clock: () => Date;
  publicUrl: string;
  /** Signs form tokens and manage links. */
  key: string;
  /** When the form's puzzle is asked for. */
  puzzles: PuzzlePolicy;
  /** Brings letters on their way. */
  deliver: Deliver;
  secretariatToken: string | undefined;
  /** The provider that people sign in with; without one nobody signs in, and only tokens open what is not public. */
  oidc?: ProviderSettings | undefined;
  /** From which to which step readers say how useful a work was; 1 to 5 when not given. */
  feedbackScale?: FeedbackScale | undefined;
  /** Where harm and harassment are reported; nothing of the kind is taken here. No page when not given. */
  reportPages?: ReportPages | undefined;
  /** Whether sample rows are shown beside the real ones. */
  samples: boolean;
  /** Whether calendar feeds may be at addresses of private networks. */
  privateFeeds?: boolean | undefined;
}
