import type { Policies, Release } from './snippets.ts';

/** What the Studio knows of the server whose widgets it hands out. */
export interface Server {
  release: Release;
  networks: readonly { id: string; name: string }[];
  reachable: boolean;
}

async function json<Value>(address: string): Promise<Value> {
  const answer = await fetch(address, { credentials: 'omit' });
  if (!answer.ok) throw new TypeError(`${address} answered ${answer.status}.`);
  return (await answer.json()) as Value;
}

/** Asks the server for its version and its networks. What it does not answer stays open: the snippets need neither. */
export async function askServer(origin: string, language: string): Promise<Server> {
  interface Manifest {
    version: string;
    channel: string;
    whole?: string;
  }
  interface Networks {
    items: { id: string; name: string }[];
  }
  const [manifest, networks] = await Promise.allSettled([
    json<Manifest>(`${origin}/embed/manifest.json`),
    json<Networks>(`${origin}/v1/networks?limit=100&lang=${language}`),
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
    networks: networks.status === 'fulfilled' ? networks.value.items.map(({ id, name }) => ({ id, name })) : [],
    reachable: manifest.status === 'fulfilled' || networks.status === 'fulfilled',
  };
}
