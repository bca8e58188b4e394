import { listen, type Listening } from './listen.ts';

/** The next major version, as a place of its own serves it. */
export interface SecondVersion extends Listening {
  /** Its script tag. */
  script: string;
}

/**
 * Serves what is built under another version number, in files as a build of that version has them: the number stands in them as
 * a word of its own. (`npm run hosts -- builds` holds these files against such a build.)
 *
 * @param api origin of the server that serves the built version
 */
export async function startSecondVersion(api: string): Promise<SecondVersion> {
  const { version } = (await (await fetch(`${api}/embed/manifest.json`)).json()) as { version: string };
  const listening = await listen((request, answer) => {
    const path = (request.url ?? '').replace('/embed/v2/', '/embed/v1/').replace('/2.0.0/', `/${version}/`);
    const reply = async () => {
      const { status, headers, body } = await fetch(api + path);
      const text = body ? await new Response(body).text() : '';
      const type = headers.get('content-type') ?? 'text/plain';
      answer.writeHead(status, { 'access-control-allow-origin': '*', 'content-type': type });
      answer.end(asVersion(text, version, '2.0.0'));
    };
    reply().catch(() => answer.destroy());
  });
  const script = `<script type="module" src="${listening.origin}/embed/v2/colab.js" data-api="${api}/v1"></script>`;
  return { ...listening, script };
}

/** A file of one version as it is in another. */
export const asVersion = (text: string, from: string, to: string): string =>
  text.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`../${from}/`, `../${to}/`);
