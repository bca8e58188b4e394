import type { Policies, Release } from './snippets.ts';

interface Named {
  id: string;
  name: string;
}

/** What the Studio knows of the server whose widgets it hands out. */
export interface Server {
  release: Release;
  networks: readonly Named[];
  /** Looks that networks stored: themes by their id. */
  looks: readonly Named[];
  reachable: boolean;
}

async function json<Value>(address: string): Promise<Value> {
  const answer = await fetch(address, { credentials: 'omit' });
  if (!answer.ok) throw new TypeError(`${address} answered ${answer.status}.`);
  return (await answer.json()) as Value;
}

/** Asks the server for its version, its networks and their looks. What it does not answer stays open: the snippets need neither. */
export async function askServer(origin: string, language: string): Promise<Server> {
  interface Manifest {
    version: string;
    channel: string;
    whole?: string;
  }
  const list = (path: string) => json<{ items: Named[] }>(`${origin}/v1/${path}lang=${language}`);
  const [manifest, networks, looks] = await Promise.allSettled([
    json<Manifest>(`${origin}/embed/manifest.json`),
    list('networks?limit=100&'),
    list('embed-presets?'),
  ]);
  const release: Release = { origin, version: '', channel: 'v1' };
  if (manifest.status === 'fulfilled') {
    const { version, channel, whole: file } = manifest.value;
    Object.assign(release, { version, channel });
    // What the version says of its own files and of the policy that each way needs.
    const folder = `${origin}/embed/${version}`;
    const [hashes, policies] = await Promise.allSettled([
      json<{ files: Record<string, string> }>(`${folder}/integrity.json`),
      json<Policies>(`${folder}/csp.json`),
    ]);
    const integrity = file && hashes.status === 'fulfilled' ? hashes.value.files[file] : undefined;
    if (file && integrity) release.whole = { file, integrity };
    if (policies.status === 'fulfilled') release.policies = policies.value;
  }
  return {
    release,
    networks: networks.status === 'fulfilled' ? networks.value.items : [],
    looks: looks.status === 'fulfilled' ? looks.value.items : [],
    reachable: manifest.status === 'fulfilled' || networks.status === 'fulfilled',
  };
}
