import { offlineSite } from '@menengage/demo/offline';
import { site } from '@menengage/demo/site';
import { freePort, startApi, startVisitors, type Api, type Visitors } from './server.ts';

export { fill, freePort, patience, secretariatToken, type Visit } from './server.ts';

/** The product as people meet it: the real server, a partner's site on another origin, and Chromium. */
export interface Stage extends Api, Visitors {
  /** Origin of the partner's site. */
  partner: string;
}

/** Starts everything; `environment` has further settings of the server. */
export async function startStage(environment: NodeJS.ProcessEnv = {}): Promise<Stage> {
  const api = await startApi(environment);
  const app = await site(api.api);
  const partner = await app.listen({ host: '127.0.0.1', port: await freePort() });
  const visitors = await startVisitors();

  return {
    ...api,
    ...visitors,
    partner,
    async close() {
      await visitors.browser.close();
      await app.close();
      await api.close();
    },
  };
}

/** The partner's site with the contract's examples behind it, and no server. */
export async function startOfflineStage(): Promise<Stage> {
  const app = await offlineSite();
  const origin = await app.listen({ host: '127.0.0.1', port: await freePort() });
  const visitors = await startVisitors();
  return {
    ...visitors,
    api: origin,
    partner: origin,
    command: () => Promise.reject(new Error('There is no server.')),
    killServer: () => Promise.reject(new Error('There is no server.')),
    restartServer: () => Promise.reject(new Error('There is no server.')),
    async close() {
      await visitors.browser.close();
      await app.close();
    },
  };
}
