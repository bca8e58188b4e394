/** Numbers, lists and names in a locale, with Intl alone. */
export { countryName, formatList, formatNumber, languageName } from './names.ts';
export { formatBytes, formatMinutes } from './quantities.ts';
