/**
 * `/embed/v1/frames.js`, for pages with our frames and nothing else of ours: gives each frame the height its page asks for.
 * A message counts when it comes from a frame of this page that shows our server, and has the shape of a height.
 */
import type { HeightMessage } from './frame.ts';

const host = new URL(import.meta.url).origin;
const least = 100;
const most = 20_000;

const ours = (frame: HTMLIFrameElement) => URL.canParse(frame.src) && new URL(frame.src).origin === host;

function isHeight(data: unknown): data is HeightMessage {
  const { colab, height } = (data ?? {}) as Partial<HeightMessage>;
  return colab === 'height' && typeof height === 'number' && Number.isFinite(height);
}

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  // A sandboxed frame has no origin of its own.
  if (!isHeight(data) || (origin !== host && origin !== 'null')) return;
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (frame && ours(frame)) frame.style.height = `${Math.min(most, Math.max(least, Math.ceil(data.height)))}px`;
});

for (const frame of document.querySelectorAll('iframe'))
  if (ours(frame)) frame.contentWindow?.postMessage({ colab: 'ready' }, '*');
