import { createClient, type Client } from '@menengage/sdk/fetch';
import { getCallForm, getSubmission } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import { BrokenLinkError, type SubmissionFormData, type SubmissionFormQuery } from './submission-data.ts';

/** The client for the settings of an element. */
export function clientOf(settings: Settings): Client {
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
