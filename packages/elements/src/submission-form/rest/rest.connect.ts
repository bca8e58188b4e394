import { createClient, createIdempotencyKey, isProblem } from '@menengage/sdk/fetch';
import { createSubmission, getCallForm, listMembers, type CreateSubmissionBody } from '@menengage/sdk/operations';
import { openOutbox, solvePuzzle } from '@menengage/sdk/outbox';
import { requireApi } from '../../shared/failures.ts';
import type { OpenOutbox, SendSubmission } from '../submission-data.ts';
import { clientOf } from '../submission-form.connect.ts';
import type { FindOrganisations } from './look-up.ts';

/** The server takes a form's token from 3 seconds after it was given; the rest is for clocks and the way. */
const TOKEN_AGE = 3200;

const SUGGESTIONS = 8;

function untilUsable(receivedAt: number): Promise<void> {
  const left = receivedAt + TOKEN_AGE - Date.now();
  // A device whose clock was set back in between does not wait for hours.
  return left > 0 && left <= TOKEN_AGE ? new Promise((resolve) => setTimeout(resolve, left)) : Promise.resolve();
}

/** Sends a submission at once. A form token that is too old or was used meanwhile is replaced once, without a word. */
export const sendSubmission: SendSubmission = async ({ settings, form, receivedAt, body, key }) => {
  const client = clientOf(settings);
  const post = async ({ token, proofOfWork }: typeof form, since: number) => {
    const [solution] = await Promise.all([proofOfWork && solvePuzzle(proofOfWork), untilUsable(since)]);
    const whole = { ...body, formToken: token, ...(solution && { proofOfWork: solution }) } as CreateSubmissionBody;
    return createSubmission(client, form.call.id, whole, { idempotencyKey: key });
  };
  try {
    return await post(form, receivedAt);
  } catch (error) {
    if (!isProblem(error, 'form-token-expired') && !isProblem(error, 'form-token-used')) throw error;
    const fresh = await getCallForm(client, form.call.id, { network: settings.network });
    // Without a token the call has closed; the first answer says no more than that the token is old.
    if (!fresh.token) throw Object.assign(new Error('The call is closed.'), { code: 'call-closed' });
    return post(fresh, Date.now());
  }
};

/** A key for one idea, the same on every try to send it. */
export const createKey: () => string = createIdempotencyKey;

/** Organisations of the members directory whose name fits the text. */
export const findOrganisations: FindOrganisations = async ({ settings, text, signal }) => {
  const { items } = await listMembers(clientOf(settings), { q: text, limit: SUGGESTIONS }, { signal, retries: 0 });
  return items.map(({ id, name, country }) => ({ id, name, country }));
};

/** The outbox of this page for the API: what waits in it goes out as soon as it can. */
export const openOutboxOf: OpenOutbox = (settings) => {
  const baseUrl = requireApi(settings);
  // The outbox repeats by itself, and at longer distances than a client does.
  const client = createClient({ baseUrl, languages: [settings.language], retries: 0 });
  return openOutbox({ client, name: `colab-outbox:${baseUrl}` });
};
