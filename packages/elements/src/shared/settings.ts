import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalLanguage } from './language.ts';
import { notifyPage, parentOf, watchPage } from './page-watch.ts';
import { isTimeZone, visitorTimeZone } from './zones.ts';

/** What every element needs to know, after looking at itself, the nearest `<colab-provider>` and the script tag. */
export interface Settings {
  /** Base URL of the API without a trailing slash; undefined when nobody named one. */
  readonly api: string | undefined;
  /** Identifier of the network the element is scoped to. */
  readonly network: string | undefined;
  /** BCP 47 tag of the language that was asked for. The words shown may be in another one, see `LocaleController`. */
  readonly language: string;
  /** `light` unless asked: `dark`, `auto`, `contrast`, `host` or the name of a preset. */
  readonly theme: string;
  /** IANA zone of the person in front of the page: the one asked for, else the browser's. */
  readonly timeZone: string;
  /** The community's page on how to report harm, where the API names none. */
  readonly reportUrl?: string | undefined;
  /** Values that cannot be used, each with what to write instead. An element with a problem shows it and loads nothing. */
  readonly problems: readonly SettingProblem[];
}

/** A value a webmaster has to give (`value` is empty then) or to correct. */
export interface SettingProblem {
  readonly code: 'api-missing' | 'api-invalid' | 'language-invalid' | 'time-zone-invalid';
  readonly attribute: 'api' | 'lang' | 'time-zone';
  readonly value: string;
}

/** Defaults for the whole page, as the script tag carries them. */
export interface SettingDefaults {
  api?: string | undefined;
  network?: string | undefined;
  lang?: string | undefined;
  theme?: string | undefined;
  timeZone?: string | undefined;
  reportUrl?: string | undefined;
}

/** The properties by which an element states its own settings; ancestors state them by attributes. */
export interface SettingsHost extends ReactiveControllerHost, HTMLElement {
  api?: string | undefined;
  network?: string | undefined;
  theme?: string | undefined;
  timeZone?: string | undefined;
  reportUrl?: string | undefined;
}

let defaults: SettingDefaults = {};
const warned = new Set<string>();

/** Sets the page's defaults (the embed script calls it with its own attributes); elements on the page follow at once. */
export function setDefaults(next: SettingDefaults): void {
  defaults = { ...next };
  notifyPage();
}

function stated(value: string | null | undefined): string | undefined {
  return value?.trim() || undefined;
}

function providersAround(element: Element): Element[] {
  const providers: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) if (at.localName === 'colab-provider') providers.push(at);
  return providers;
}

/**
 * The language asked for. Order: the element's own `lang`, the nearest ancestor's below `<html>` (a provider is one),
 * the script tag's, `<html lang>`, English. The script tag stands before `<html lang>` because content systems always
 * fill the latter: a webmaster who gives the script a language means the widgets.
 */
export function statedLanguage(element: Element): { value: string; ours: boolean } {
  for (let at: Element | null = element; at && at !== document.documentElement; at = parentOf(at)) {
    const value = stated(at.getAttribute('lang'));
    if (value) return { value, ours: at === element || at.localName === 'colab-provider' };
  }
  const fromScript = stated(defaults.lang);
  if (fromScript) return { value: fromScript, ours: true };
  return { value: stated(document.documentElement.lang) ?? 'en', ours: false };
}

/** `statedLanguage` as a canonical BCP 47 tag; English when what the page says is no language tag. */
export function resolveLanguage(element: Element): string {
  return canonicalLanguage(statedLanguage(element).value) ?? 'en';
}

function resolveApi(value: string): string | undefined {
  if (!URL.canParse(value, document.baseURI)) return undefined;
  const url = new URL(value, document.baseURI);
  const usable = /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash;
  return usable ? url.href.replace(/\/+$/, '') : undefined;
}

/** Reads the settings of an element as they are now. */
export function resolveSettings(element: SettingsHost): Settings {
  const providers = providersAround(element);
  const problems: SettingProblem[] = [];
  const read = (own: string | undefined, attribute: string, fallback: string | undefined) =>
    stated(own) ??
    stated(providers.find((provider) => stated(provider.getAttribute(attribute)))?.getAttribute(attribute)) ??
    stated(fallback);

  const apiValue = read(element.api, 'api', defaults.api);
  const api = apiValue && resolveApi(apiValue);
  if (apiValue && !api) problems.push({ code: 'api-invalid', attribute: 'api', value: apiValue });

  const language = statedLanguage(element);
  const tag = canonicalLanguage(language.value);
  // A page with a broken <html lang> is not the widget's business; a widget with a broken lang is.
  if (!tag && language.ours) problems.push({ code: 'language-invalid', attribute: 'lang', value: language.value });

  const zone = read(element.timeZone, 'time-zone', defaults.timeZone);
  const zoneKnown = zone !== undefined && isTimeZone(zone);
  if (zone && !zoneKnown) problems.push({ code: 'time-zone-invalid', attribute: 'time-zone', value: zone });

  const reportUrl = read(element.reportUrl, 'report-url', defaults.reportUrl);
  return {
    api: api || undefined,
    network: read(element.network, 'network', defaults.network),
    language: tag ?? 'en',
    theme: read(element.theme, 'theme', defaults.theme) ?? 'light',
    timeZone: zoneKnown ? zone : visitorTimeZone(),
    ...(reportUrl && { reportUrl }),
    problems,
  };
}

const EXAMPLES = { api: 'https://example.org/v1', lang: 'pt-BR', 'time-zone': 'Africa/Nairobi' };

/** A value an attribute can have. */
export function settingExample(attribute: SettingProblem['attribute']): string {
  return EXAMPLES[attribute];
}

/** English words for the console: what is wrong and what to write instead. */
export function describeProblem({ attribute, value }: SettingProblem): string {
  const wrong = value ? `${attribute}="${value}" cannot be used` : `${attribute} is missing`;
  return `${wrong}. Write for example ${attribute}="${EXAMPLES[attribute]}".`;
}

/** Keeps an element's settings current and updates the element when one changes. */
export class SettingsController implements ReactiveController {
  #host: SettingsHost;
  #value: Settings | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: SettingsHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The settings as they are now; the same object as long as nothing changed. */
  get value(): Settings {
    return (this.#value ??= resolveSettings(this.#host));
  }

  hostConnected(): void {
    this.#unwatch = watchPage(this.#host, this.#refresh);
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    this.#refresh();
  }

  #refresh = (): void => {
    const next = resolveSettings(this.#host);
    if (this.#value && JSON.stringify(next) === JSON.stringify(this.#value)) return;
    this.#value = next;
    for (const problem of next.problems) {
      const message = `<${this.#host.localName}> ${describeProblem(problem)}`;
      if (!warned.has(message)) console.warn(message);
      warned.add(message);
    }
    this.#host.requestUpdate();
  };
}
