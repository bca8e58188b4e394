import { createClient, createIdempotencyKey, isProblem, type Client } from '@menengage/sdk/fetch';
import {
  createSubmission,
  getCallForm,
  getSubmission,
  listMembers,
  type CreateSubmissionBody,
} from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { FindOrganisations } from './look-up.ts';
import {
  BrokenLinkError,
  type SendSubmission,
  type SubmissionFormData,
  type SubmissionFormQuery,
} from './submission-data.ts';

/** The server takes a form's token from 3 seconds after it was given; the rest is for clocks and the way. */
const TOKEN_AGE = 3200;

const SUGGESTIONS = 8;

function clientOf(settings: Settings): Client {
  return createClient({ baseUrl: requireApi(settings), languages: [settings.language] });
}

/** The form of a call, or the submission of a private link with the form of its call. */
export const loadSubmissionForm: Source<SubmissionFormData, SubmissionFormQuery> = async ({
  settings,
  query,
  signal,
}) => {
  const { manage, call } = query;
  if (manage === 'broken') throw new BrokenLinkError();
  const client = clientOf(settings);
  if (manage) {
    const submission = await getSubmission(client, manage.id, { key: manage.secret, signal });
    return { kind: 'submission', submission, form: await getCallForm(client, submission.call.id, { signal }) };
  }
  const form = await getCallForm(client, call, { network: settings.network, signal });
  return { kind: 'form', form, receivedAt: Date.now() };
};

function untilUsable(receivedAt: number): Promise<void> {
  const left = receivedAt + TOKEN_AGE - Date.now();
  // A device whose clock was set back in between does not wait for hours.
  return left > 0 && left <= TOKEN_AGE ? new Promise((resolve) => setTimeout(resolve, left)) : Promise.resolve();
}

/** Sends a submission. A form token that is too old or was used meanwhile is replaced once, without a word. */
export const sendSubmission: SendSubmission = async ({ settings, form, receivedAt, body, key }) => {
  const client = clientOf(settings);
  const post = (formToken: unknown) =>
    createSubmission(client, form.call.id, { ...body, formToken } as CreateSubmissionBody, { idempotencyKey: key });
  await untilUsable(receivedAt);
  try {
    return await post(body['formToken']);
  } catch (error) {
    if (!isProblem(error, 'form-token-expired') && !isProblem(error, 'form-token-used')) throw error;
    const fresh = await getCallForm(client, form.call.id, { network: settings.network });
    // Without a token the call has closed; the first answer says no more than that the token is old.
    if (!fresh.token) throw Object.assign(new Error('The call is closed.'), { code: 'call-closed' });
    await untilUsable(Date.now());
    return post(fresh.token);
  }
};

/** A key for one idea, the same on every try to send it. */
export const createKey: () => string = createIdempotencyKey;

/** Organisations of the members directory whose name fits the text. */
export const findOrganisations: FindOrganisations = async ({ settings, text, signal }) => {
  const { items } = await listMembers(clientOf(settings), { q: text, limit: SUGGESTIONS }, { signal, retries: 0 });
  return items.map(({ id, name, country }) => ({ id, name, country }));
};
