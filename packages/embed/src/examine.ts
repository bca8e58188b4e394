import type { Settings } from '@menengage/elements/runtime';
import type { DoctorWords } from './doctor-words.ts';

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
  /** What the page's policy refused: directive and address. */
  violations: readonly (readonly [directive: string, address: string])[];
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

/** Says what is there, and what to do where something is wrong; that first. */
export function examine(patient: Patient, words: DoctorWords): Finding[] {
  const { version, scripts, widgets, links, pageLanguage, hosts, page, home, violations, errors, pinned } = patient;
  const folder = `${home}/embed/${version}`;
  const findings: Finding[] = [];
  const say = (text: string) => findings.push({ text, act: false });
  const act = (text: string) => findings.push({ text, act: true });

  say(words.version(version, home));
  if (scripts.length > 1) act(words.twice(scripts.length, scripts.join(', ')));
  if (!widgets.length && !links) act(words.noWidget);
  if (!pageLanguage) act(words.noLanguage);

  for (const { name, version: own, status, failure, settings, colours } of widgets) {
    if (own !== undefined && own !== version) act(words.otherVersion(name, own));
    else if (status === undefined && name !== 'colab-provider' && own === undefined) act(words.notAlive(name));
    if (failure) act(words.failed(name, failure));
    else if (status && settings) {
      const { language, theme, network, api } = settings;
      const networks = network ? words.oneNetwork(network) : words.allNetworks;
      say(words.shown(name, status, language, theme, networks, api ?? words.noApi));
    }
    const ratio = colours && contrastOf(colours.text, colours.background);
    if (ratio && ratio < 4.5) act(words.contrast(name, ratio.toFixed(1)));
  }
  if (links) act(words.links(links));

  for (const violation of violations) act(words.policy(words.refused(...violation), `${folder}/csp.json`));
  for (const error of errors) act(error);
  if (scripts.some((address) => address.includes(`/${version}/`)) && !pinned)
    say(words.unpinned(`${folder}/import-map.json`));

  const foreign = hosts.filter((origin) => origin !== page && origin !== home);
  say(words.hosts(home));
  if (foreign.length) say(words.foreign(foreign.join(', ')));
  return findings.sort((a, b) => Number(b.act) - Number(a.act));
}
