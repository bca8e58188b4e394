import { createClient } from '@menengage/sdk/fetch';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';

/** A client for the API of these settings, in their language. */
export function clientOf(settings: Settings) {
  return createClient({ baseUrl: requireApi(settings), languages: [settings.language] });
}
