import type { Services } from '../services.ts';

/** Work that has to be done again and again. Of several processes on one database, one does it each time. */
export interface Chore {
  /** Lower-case words with hyphens; it names the chore in logs, metrics and locks. */
  name: string;
  everySeconds: number;
  /** @param signal - aborted when the server stops; what is half done may be left for the next run */
  run(services: Services, signal: AbortSignal): Promise<void>;
}
