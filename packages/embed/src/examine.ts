import type { Settings } from '@menengage/elements/runtime';

/** What is seen of a page. */
export interface Patient {
  /** Version of the script that looks. */
  version: string;
  /** Addresses of our script tags. */
  scripts: readonly string[];
  /** Whether an import map names hashes of our files. */
  pinned: boolean;
  pageLanguage: string;
  widgets: readonly {
    name: string;
    version: string | undefined;
    status: string | undefined;
    failure: string | undefined;
    settings: Settings | undefined;
    colours: { text: string; background: string } | undefined;
  }[];
  /** Links that wait to become widgets. */
  links: number;
  /** Origins of everything the page has loaded, whoever asked for it. */
  hosts: readonly string[];
  /** Origin of the page. */
  page: string;
  /** Origin of our script. */
  home: string;
  violations: readonly string[];
  errors: readonly string[];
}

/** A sentence about the page; with `act`, something to be done. */
export interface Finding {
  text: string;
  act: boolean;
}

/** Relative luminance of a computed colour (WCAG 2.2), undefined for one that can't be read or is seen through. */
function luminance(colour: string): number | undefined {
  const numbers = colour.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const scale = colour.startsWith('color(srgb') ? 1 : colour.startsWith('rgb') ? 255 : undefined;
  const [red, green, blue, alpha = 1] = numbers;
  if (!scale || alpha < 1 || red === undefined || green === undefined || blue === undefined) return undefined;
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red / scale) + 0.7152 * linear(green / scale) + 0.0722 * linear(blue / scale);
}

/** Contrast of two computed colours, from 1 to 21; undefined when one of them can't be read. */
export function contrastOf(one: string, other: string): number | undefined {
  const [a, b] = [luminance(one), luminance(other)];
  return a === undefined || b === undefined ? undefined : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Says what is there, and what to do where something is wrong. */
export function examine(patient: Patient): Finding[] {
  const { version, scripts, widgets, links, pageLanguage, hosts, page, home, violations, errors, pinned } = patient;
  const findings: Finding[] = [];
  const say = (text: string) => findings.push({ text, act: false });
  const act = (text: string) => findings.push({ text, act: true });

  say(`Version ${version}, from ${home}.`);
  if (scripts.length > 1) act(`The script is on this page ${scripts.length} times: ${scripts.join(', ')}. Keep one.`);
  if (!widgets.length && !links)
    act('No widget is on this page. Put one of our tags, or a link with data-colab, where it should be.');
  if (!pageLanguage)
    act(
      'The page does not say its language. Write it as <html lang="…">; widgets without a lang of their own follow it.',
    );

  for (const { name, version: own, status, failure, settings, colours } of widgets) {
    if (own !== undefined && own !== version)
      act(`<${name}> is version ${own}, brought by another script. Load one version only.`);
    else if (status === undefined && name !== 'colab-provider' && own === undefined)
      act(`<${name}> did not come to life. Look below for a policy that refused our script.`);
    if (failure) act(`<${name}> could not be shown: ${failure}`);
    else if (status && settings)
      say(
        `<${name}> is ${status}: in ${settings.language}, theme ${settings.theme}, ${settings.network ? `network ${settings.network}` : 'all networks'}, from ${settings.api ?? 'no API'}.`,
      );
    const ratio = colours && contrastOf(colours.text, colours.background);
    if (ratio && ratio < 4.5)
      act(
        `Text in <${name}> has a contrast of ${ratio.toFixed(1)}:1; 4.5:1 is needed. Change --colab-color-text or --colab-color-surface.`,
      );
  }
  if (links)
    act(
      `${links} of your links did not become a widget: look at the name in data-colab, and below for what was refused.`,
    );

  for (const violation of violations)
    act(`The page's policy: ${violation}. What our widgets need is in ${home}/embed/${version}/csp.json.`);
  for (const error of errors) act(error);
  if (scripts.some((address) => address.includes(`/${version}/`)) && !pinned)
    say(`The version is pinned, its files are not: ${home}/embed/${version}/import-map.json pins every one of them.`);

  const foreign = hosts.filter((origin) => origin !== page && origin !== home);
  say(`Our widgets contact ${home} and the API above, and nobody else.`);
  if (foreign.length) say(`The page itself, not our widgets, also contacted: ${foreign.join(', ')}.`);
  return findings;
}
