import type { SettingDefaults } from '@menengage/elements/runtime';

/**
 * The script tag that brought us.
 *
 * @param embed Address of the folder that holds the versions, such as `https://example.org/embed/`.
 */
export function ownScriptTag(embed: URL, page: Document = document): HTMLScriptElement | undefined {
  return [...page.scripts].find(({ src }) => src.startsWith(embed.href) && /\/colab(\.all)?\.js([?#]|$)/.test(src));
}

/**
 * The defaults that a page states on the script tag itself: `data-api`, `data-network`, `data-lang`, `data-theme`,
 * `data-time-zone`, `data-report-url`. Without `data-api` the API is the one that serves the script.
 */
export function scriptTagDefaults(embed: URL, page: Document = document): SettingDefaults {
  const { api, network, lang, theme, timeZone, reportUrl } = ownScriptTag(embed, page)?.dataset ?? {};
  return { api: api ?? new URL('../v1', embed).href, network, lang, theme, timeZone, reportUrl };
}
