import { ColabErrorEvent, setDefaults, VERSION, warnOfClash } from '@menengage/elements/runtime';
import { scriptTagDefaults, ownScriptTag } from './script-tag.ts';
import { upgradeLink } from './upgrade-link.ts';
import { watchPage } from './watch-page.ts';
import { widgets } from './widgets.ts';

// The folder above this version's own: /embed/1.4.2/colab.js -> /embed/
const embed = new URL('../', import.meta.url);
setDefaults(scriptTagDefaults(embed));

const loading = new Map<string, Promise<unknown>>();

/** Brings a widget to the page, once. Tags that somebody else has registered are left alone. */
function bring(tag: string): Promise<unknown> {
  const known = loading.get(tag);
  if (known) return known;
  const taken = customElements.get(tag) !== undefined;
  if (taken) warnOfClash(tag, VERSION);
  const coming = taken ? Promise.resolve() : Promise.resolve(widgets[tag]?.());
  coming.catch((cause: unknown) => complain(tag, cause));
  loading.set(tag, coming);
  return coming;
}

/** The element never comes to life, so the link inside it stays what the visitor sees. */
async function complain(tag: string, cause: unknown): Promise<void> {
  const file = `${tag.slice(6)}.js`;
  // A file that is there and yet not taken is not the one that the page's import map promises.
  const pinned = [...document.scripts].some(({ type, text }) => type === 'importmap' && text.includes(file));
  const changed =
    pinned &&
    (await fetch(new URL(file, import.meta.url)).then(
      ({ ok }) => ok,
      () => false,
    ));
  const code = changed ? 'script-integrity' : 'script-unavailable';
  const message = `<${tag}> could not be loaded (${code}); the content inside it stays. ${String(cause)}`;
  console.warn(message);
  for (const element of document.querySelectorAll(`${tag},a[data-colab="${tag.slice(6)}"]`)) {
    element.dispatchEvent(new ColabErrorEvent({ code, message, retryable: !changed }));
    // Takes back the room that was kept for it.
    element.removeAttribute('data-colab');
  }
}

watchPage([...Object.keys(widgets), 'a[data-colab]'].join(), (element) => {
  const { localName } = element;
  if (localName in widgets) bring(localName).catch(() => undefined);
  const tag = `colab-${element.getAttribute('data-colab') ?? ''}`;
  if (localName === 'a' && tag in widgets)
    bring(tag).then(
      () => upgradeLink(element, tag),
      () => undefined,
    );
});

const { searchParams } = new URL(location.href);
if (searchParams.has('colab-debug') || ownScriptTag(embed)?.dataset['debug'] !== undefined)
  void import('./doctor.ts').then(({ startDoctor }) => startDoctor());
