import type { Release } from './snippets.ts';

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

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** The file of a version that holds everything, with the hash of the very bytes that are served. */
async function whole(folder: string, file: string): Promise<NonNullable<Release['whole']>> {
  const answer = await fetch(`${folder}/${file}`, { credentials: 'omit' });
  if (!answer.ok) throw new TypeError(`${file} answered ${answer.status}.`);
  return { file, integrity: `sha384-${base64(await crypto.subtle.digest('SHA-384', await answer.arrayBuffer()))}` };
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
    if (file) release.whole = await whole(`${origin}/embed/${version}`, file).catch(() => undefined);
  }
  return {
    release,
    networks: networks.status === 'fulfilled' ? networks.value.items.map(({ id, name }) => ({ id, name })) : [],
    reachable: manifest.status === 'fulfilled' || networks.status === 'fulfilled',
  };
}
