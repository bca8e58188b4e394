import type { Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { queueMail } from '../mail/outbox.ts';
import type { SubmissionLetter, TemplateName } from '../mail/template.ts';
import { pick } from '../text/language.ts';
import type { Wire } from '../wire.ts';

export interface About {
  row: Pick<Row<'submissions'>, 'id' | 'reference' | 'language' | 'answers' | 'network_id' | 'consents'>;
  call: Pick<Row<'calls'>, 'title' | 'language'>;
  now: Date;
}

/**
 * Drafts a letter to the submitter, in the language of the submission. Whoever gave no address, or did not agree to be written to,
 * gets none.
 */
export async function writeLetter(
  transaction: Transaction<Tables>,
  { row, call, now }: About,
  template: TemplateName,
  more: Pick<SubmissionLetter, 'message' | 'when' | 'sessionUrl'> = {},
): Promise<void> {
  const answers = row.answers as Wire['SubmissionAnswers'];
  const refused = row.consents.some(({ purpose, granted }) => purpose === 'contact' && !granted);
  if (!answers.submitter?.email || refused) return;
  await queueMail(transaction, {
    to: answers.submitter.email,
    language: row.language,
    template,
    data: {
      name: answers.submitter.name,
      title: answers.title ?? row.reference,
      reference: row.reference,
      callTitle: pick(call.title, [row.language], call.language).text,
      ...more,
    },
    about: { entity: 'submission', id: row.id, reference: row.reference },
    networkId: row.network_id,
    now,
  });
}
