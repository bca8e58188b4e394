import type { Outlines } from '@menengage/atlas';
import { readBoundaries } from '@menengage/atlas/boundaries';

/** Files larger than this are refused; a world of 1:50 million in TopoJSON has 0.75 MB. */
const MOST_BYTES = 20_000_000;

/**
 * Loads a partner's own boundaries. The file is asked for without cookies and without saying which page asks.
 *
 * @param url address of a TopoJSON or GeoJSON file, absolute or relative to the page
 * @throws Error whose message says in English what a webmaster has to change
 */
export async function loadBoundaries(url: string, signal: AbortSignal): Promise<Outlines> {
  if (!URL.canParse(url, document.baseURI) || !/^https?:$/.test(new URL(url, document.baseURI).protocol))
    throw new Error(`boundaries="${url}" is no http(s) address.`);
  const { href } = new URL(url, document.baseURI);
  const text = await fetchText(href, signal);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error(`${href} is no JSON.`);
  }
  return readBoundaries(file);
}

async function fetchText(href: string, signal: AbortSignal): Promise<string> {
  let refused = false;
  const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    refused ||= blockedURI !== '' && href.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    const answer = await fetch(href, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Error(`${href} answers ${answer.status}.`);
    const text = await answer.text();
    if (text.length > MOST_BYTES) throw new Error(`${href} is larger than 20 MB; simplify it.`);
    return text;
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    // The browser tells of a refusal a moment after the fetch has failed.
    await new Promise((resolve) => setTimeout(resolve));
    const { origin } = new URL(href);
    throw new Error(
      refused
        ? `The page’s Content-Security-Policy does not allow ${href}: add ${origin} to connect-src.`
        : `${href} cannot be reached, or its server does not let other pages read it (Access-Control-Allow-Origin).`,
    );
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}
