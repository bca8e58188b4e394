import { createIdempotencyKey } from '@menengage/sdk/fetch';
import {
  createSubmissionMessage,
  eraseSubmission,
  exportSubmission,
  listSubmissionMessages,
  listSubmissionRevisions,
  transitionSubmission,
  updateSubmission,
  type UpdateSubmissionBody,
} from '@menengage/sdk/operations';
import type { SubmissionDesk } from '../submission-data.ts';
import { clientOf } from '../submission-form.connect.ts';

async function all<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** What the holder of a private link can do, over the API. */
export const submissionDesk: SubmissionDesk = {
  async thread({ settings, key: { id, secret } }) {
    const client = clientOf(settings);
    const [messages, revisions] = await Promise.all([
      all(listSubmissionMessages(client, id, { limit: 100 }, { key: secret })),
      all(listSubmissionRevisions(client, id, { limit: 100 }, { key: secret })),
    ]);
    return { messages, revisions };
  },
  write: ({ settings, key: { id, secret } }, text, once) =>
    createSubmissionMessage(
      clientOf(settings),
      id,
      { text, language: settings.language },
      { key: secret, idempotencyKey: once },
    ),
  revise: ({ settings, key: { id, secret } }, change) =>
    updateSubmission(clientOf(settings), id, change as UpdateSubmissionBody, { key: secret }),
  move: ({ settings, key: { id, secret } }, move, once) =>
    transitionSubmission(clientOf(settings), id, move, { key: secret, idempotencyKey: once }),
  exportAll: ({ settings, key: { id, secret } }) => exportSubmission(clientOf(settings), id, { key: secret }),
  erase: ({ settings, key: { id, secret } }) => eraseSubmission(clientOf(settings), id, { key: secret }),
};

/** A key for one thing that is sent, the same on every try. */
export const createKey: () => string = createIdempotencyKey;
