import type { SettingDefaults } from '@menengage/elements/runtime';

/**
 * The defaults that a page states on the script tag itself: `data-api`, `data-network`, `data-lang`, `data-theme`,
 * `data-time-zone`. Without `data-api` the API is the one that serves the script.
 *
 * @param embed Address of the folder that holds the versions, such as `https://example.org/embed/`.
 */
export function scriptTagDefaults(embed: URL, page: Document = document): SettingDefaults {
  const tag = [...page.scripts].find(({ src }) => src.startsWith(embed.href) && /\/colab\.js([?#]|$)/.test(src));
  const { api, network, lang, theme, timeZone } = tag?.dataset ?? {};
  return { api: api ?? new URL('../v1', embed).href, network, lang, theme, timeZone };
}
