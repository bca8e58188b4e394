import { canInstall, install } from './apt.mjs';
import { onPath } from './chromium.mjs';

/**
 * The Firefox that tests drive: `FIREFOX_PATH` if set, else the one on the PATH, else Debian's, installed when the system
 * allows it.
 * @returns {Promise<string | null>} an absolute path; null when there is none
 */
export async function ensureFirefox() {
  const names = ['firefox-esr', 'firefox'];
  const found = process.env.FIREFOX_PATH ?? (await onPath(...names));
  if (found || !(await canInstall())) return found;
  await install('firefox-esr');
  return onPath(...names);
}
