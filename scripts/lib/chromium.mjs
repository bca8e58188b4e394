import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { HouseError } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const missingChromium = [
  'No Chromium was found for the browser tests.',
  '  Install it (Debian, Ubuntu: apt-get install chromium; macOS: Google Chrome),',
  '  or set CHROME_PATH to the program of a Chromium or Chrome you already have.',
].join('\n');

/** The first of the given programs that stands on the PATH, as an absolute path, or null. */
export async function onPath(...programs) {
  for (const program of programs) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder && isAbsolute(folder) && (await isExecutable(join(folder, program)))) return join(folder, program);
    }
  }
  return null;
}

export async function isExecutable(path) {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium that browser tests drive: `CHROME_PATH` if set, else the first well-known name on the PATH.
 * @returns {Promise<string | null>} an absolute path; null when there is none
 * @throws {HouseError} when CHROME_PATH names no program
 */
export async function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (await isExecutable(chosen)) return chosen;
    throw new HouseError(
      `CHROME_PATH is ${chosen}, and no program is there. Correct it, or unset it to use an installed Chromium.`,
    );
  }
  const found = await onPath(...names);
  if (found) return found;
  for (const place of fixedPlaces) if (await isExecutable(place)) return place;
  return null;
}
