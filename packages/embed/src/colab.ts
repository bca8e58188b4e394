import { ColabErrorEvent, setDefaults } from '@menengage/elements/runtime';
import { scriptTagDefaults } from './script-tag.ts';
import { watchTags } from './watch-tags.ts';
import { widgets } from './widgets.ts';

// The folder above this version's own: /embed/1.4.2/colab.js -> /embed/
setDefaults(scriptTagDefaults(new URL('../', import.meta.url)));

watchTags('colab-', (tag) => {
  const load = widgets[tag];
  if (!load || customElements.get(tag)) return;
  load().catch((cause: unknown) => {
    // The element never comes to life, so the link inside it stays what the visitor sees.
    const message = `<${tag}> could not be loaded; the content inside it stays. ${String(cause)}`;
    console.warn(message);
    for (const element of document.querySelectorAll(tag))
      element.dispatchEvent(new ColabErrorEvent({ code: 'script-unavailable', message, retryable: true }));
  });
});
