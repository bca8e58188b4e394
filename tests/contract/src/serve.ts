import type { TestProject } from 'vitest/node';
import { secretariatToken, startMocks, startServer } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server under test listens. Nothing but submissions is written to it. */
    origin: string;
    /** A second server, for whatever is written. */
    writtenOrigin: string;
    /** The SDK's mocks. */
    mocksOrigin: string;
    secretariatToken: string;
  }
}

/** Starts what the files ask, once for all of them. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const [server, written, mocks] = await Promise.all([startServer(22_100), startServer(22_200), startMocks()]);
  project.provide('origin', server.origin);
  project.provide('writtenOrigin', written.origin);
  project.provide('mocksOrigin', mocks.origin);
  project.provide('secretariatToken', secretariatToken);
  return async () => {
    const ends = await Promise.allSettled([server, written, mocks].map((each) => each.stop()));
    const failures = ends.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('\n'));
  };
}
