/**
 * Runs in a widget's own page when that page is somebody's frame: tells the page around it how high it is, in our words
 * and in WordPress's (wp-embed.js), and has it open links that a sandbox without pop-ups would swallow.
 *
 * Nothing here is secret, and a sandboxed frame does not know who is around it, so messages go to any origin; those
 * that come are taken from the page around alone.
 */
export interface HeightMessage {
  colab: 'height';
  /** CSS pixels. */
  height: number;
}

/** WordPress names its frames by `#?secret=…` and takes messages that carry it. */
const secret = /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(location.hash)?.[1];
const around = window.parent;

let told = 0;
function tell(again = false): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (!height || (height === told && !again)) return;
  told = height;
  around.postMessage({ colab: 'height', height } satisfies HeightMessage, '*');
  if (secret) around.postMessage({ message: 'height', value: height, secret }, '*');
}

function asked({ source, data }: MessageEvent<unknown>): void {
  if (source !== around || typeof data !== 'object' || data === null) return;
  const message = data as Record<string, unknown>;
  const ours = message['colab'] === 'ready';
  if (ours || (secret && message['message'] === 'ready' && message['secret'] === secret)) tell(true);
}

/** WordPress follows links of the frame's own host only; the others stay with the browser. */
function follow(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!secret || event.defaultPrevented || !link || link.host !== location.host || link.hash) return;
  event.preventDefault();
  around.postMessage({ message: 'link', value: link.href, secret }, '*');
}

if (around !== window) {
  new ResizeObserver(() => tell()).observe(document.body);
  addEventListener('message', asked);
  addEventListener('click', follow);
  tell();
}
