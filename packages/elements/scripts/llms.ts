import type { ElementModel } from './model.ts';

const list = (title: string, entries: readonly string[]): string =>
  entries.length ? `- ${title}: ${entries.join('; ')}\n` : '';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a program that writes pages has to know, short enough to be read whole (llmstxt.org). */
export function llms(models: readonly ElementModel[], version: string): string {
  const elements = models.map(
    ({ tag, summary, properties, events, slots, methods }) =>
      `\n### <${tag}>\n\n${flat(summary)}\n\n` +
      list(
        'Attributes',
        properties.flatMap(({ attribute, type, values, default: initial, description, deprecated }) =>
          attribute === undefined
            ? []
            : [
                `\`${attribute}\` (${values?.join(' | ') ?? type}${initial ? `, ${initial} by default` : ''}${
                  deprecated === undefined ? '' : ', deprecated'
                }) ${flat(description)}`,
              ],
        ),
      ) +
      list(
        'Events',
        events.map(({ name, detail, cancelable }) => `\`${name}\` ${flat(detail)}${cancelable ? ', cancelable' : ''}`),
      ) +
      list(
        'Slots',
        slots.map(({ name, description }) => `${name ? `\`${name}\`` : 'default'} ${flat(description)}`),
      ) +
      list(
        'Methods',
        methods.map(({ name, description }) => `\`${name}()\` ${flat(description)}`),
      ),
  );
  return `# CoLab Kit ${version}

> Widgets of a community platform for any page: a joint calendar, a form for ideas, a library, a map of networks. One script tag, or web components from npm, over one HTTP API.

## On a page

\`\`\`html
<script type="module" src="https://HOST/embed/v1/colab.js"></script>
<colab-session-calendar network="africa" lang="fr"><a href="https://HOST/v1/calendar">Calendrier</a></colab-session-calendar>
\`\`\`

- HOST is the CoLab server. The link inside stays where scripts do not run.
- Where tags are stripped: \`<a data-colab="session-calendar" data-colab-network="africa" href="https://HOST/embed/frame/session-calendar?network=africa">Calendrier</a>\` with the same script, or that address in an iframe.
- Colours and shapes are \`--colab-…\` custom properties on the widget or anything around it; \`::part()\` reaches the rest.

## In a program

- \`import '@menengage/elements/session-calendar/define'\` registers one tag; \`@menengage/react\` has components; \`@menengage/elements/types/vue\` (\`svelte\`, \`react\`, \`preact\`) types templates; \`@menengage/elements/angular/colab.ts\` has directives.
- Data without widgets: \`@menengage/sdk\`; the contract: \`@menengage/openapi/document.json\`.

## Elements
${elements.join('')}`;
}
