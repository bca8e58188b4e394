export const missingChromium: string;
/** The first of the given programs that stands on the PATH, as an absolute path, or null. */
export function onPath(...programs: string[]): Promise<string | null>;
export function isExecutable(path: string): Promise<boolean>;
/** The Chromium that browser tests drive; null when there is none. */
export function findChromium(): Promise<string | null>;
