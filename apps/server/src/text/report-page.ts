import { lookup } from './language.ts';

/** Addresses of the community's page on harm and harassment by language; under `''` that for all other languages. */
export type ReportPages = Readonly<Record<string, string>>;

/** The Alliance's own page; it says itself which languages it speaks. */
export const alliancePage = 'https://menengage.org/about/reporting-a-concern/';

/** The page in the first language that has one of its own. */
export function reportPage(pages: ReportPages, preferences: readonly string[]): string | null {
  return pages[lookup(preferences, Object.keys(pages)) ?? ''] ?? null;
}
