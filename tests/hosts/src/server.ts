import { startApi } from '@menengage/journeys/server';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the server. */
    api: string;
  }
}

/** One server for all files: they read from it, and starting it takes longer than most of them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { api, close } = await startApi();
  provide('api', api);
  return close;
}
