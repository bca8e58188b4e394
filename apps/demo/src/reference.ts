/** The reference of the elements with each of them at work: the page at `/reference/`, made from their manifest. */

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** The part of a custom elements manifest that the reference is made from. */
export interface ElementsManifest {
  readonly modules: readonly { readonly declarations?: readonly object[] }[];
}

/** What each element is shown with; an element of its own has no use without its data, so it is not shown at work. */
const examples: Readonly<Record<string, string>> = {
  'colab-session-calendar': 'limit="5"',
  'colab-resource-list': 'limit="4" layout="cards"',
  'colab-network-map': '',
  'colab-submission-form': '',
  'colab-session': 'session="ubuntu-symposium"',
  'colab-resource': 'resource="accountability-training-toolkit"',
  'colab-network': 'network="africa"',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text of a comment: what is in backticks is code. */
const prose = (text = ''): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

/** The elements of a manifest, the widgets first. */
function elementsOf({ modules }: ElementsManifest): (Declaration & { tagName: string })[] {
  const order = Object.keys(examples);
  const place = (tag: string) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  return modules
    .flatMap(({ declarations = [] }) => declarations as readonly Declaration[])
    .filter((each): each is Declaration & { tagName: string } => each.tagName !== undefined)
    .sort((a, b) => place(a.tagName) - place(b.tagName) || a.tagName.localeCompare(b.tagName));
}

function table(tag: string, title: string, rows: readonly Described[] = [], named = (name: string) => name): string {
  if (rows.length === 0) return '';
  const cells = rows.map(
    ({ name, type, description, default: otherwise }) =>
      `<tr><th scope="row"><code>${escaped(named(name))}</code></th><td>${prose(description)}${
        type ? ` <code class="type">${escaped(type.text)}</code>` : ''
      }${otherwise ? ` Otherwise <code>${escaped(otherwise)}</code>.` : ''}</td></tr>`,
  );
  const id = `${tag}-${title.toLowerCase().replaceAll(' ', '-')}`;
  return `<h3 id="${id}">${title}</h3><div class="rows" role="region" tabindex="0" aria-labelledby="${id}"><table><tbody>${cells.join('')}</tbody></table></div>`;
}

function section(element: Declaration & { tagName: string }): string {
  const { tagName: tag, summary, description, attributes, events, slots, cssParts, cssProperties } = element;
  const settings = examples[tag];
  const markup = `<${tag}${settings ? ` ${settings}` : ''}></${tag}>`;
  const example =
    settings === undefined
      ? ''
      : `<pre tabindex="0"><code>${escaped(markup)}</code></pre><div class="live">${markup}</div>`;
  return `<section id="${tag}"><h2><code>&lt;${tag}&gt;</code></h2><p>${prose(summary)}</p>${
    description ? `<p>${prose(description)}</p>` : ''
  }${example}${table(tag, 'Attributes', attributes)}${table(tag, 'Events', events)}${table(
    tag,
    'Slots',
    slots,
    (name) => name || '(default)',
  )}${table(tag, 'Parts', cssParts)}${table(tag, 'Tokens', cssProperties)}</section>`;
}

/**
 * The whole page.
 *
 * @param language Of the examples; the descriptions are English
 * @param server Origin of the CoLab server, or the placeholder for it
 */
export function referencePage(manifest: ElementsManifest, language: string, server: string): string {
  const elements = elementsOf(manifest);
  const ways = elements.map(({ tagName }) => `<li><a href="#${tagName}">${tagName}</a></li>`).join('');
  const languages = ['en', 'es', 'fr', 'ar', 'pt', 'ru']
    .map((each) => `<li><a href="?lang=${each}"${each === language ? ' aria-current="page"' : ''}>${each}</a></li>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Elements of CoLab Kit</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/reference.css">
<script type="module" src="${server}/embed/v1/colab.js" data-lang="${escaped(language)}" data-theme="auto"></script>
</head>
<body>
<header><h1>Elements of CoLab Kit</h1><p>Made from the manifest that comes with them; every example is the element itself.</p>
<nav aria-label="Elements"><ul>${ways}</ul></nav>
<nav aria-label="Language of the examples"><ul>${languages}</ul></nav></header>
<main>${elements.map(section).join('\n')}</main>
</body>
</html>
`;
}
