import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { escape } from '../pages/html.ts';
import { directionOf, interfaceLanguage } from '../text/language.ts';
import type { SubmissionLetter, TemplateName } from './template.ts';
import { templates } from './templates.ts';

/** A letter to be written. */
export interface MailRequest {
  /** One e-mail address. */
  to: string;
  /** The language of the person written to (BCP 47); letters exist in English, Spanish and French. */
  language: string;
  template: TemplateName;
  data: SubmissionLetter;
  about: { entity: 'submission'; id: string; reference: string };
  /** The network whose secretariat may release it. */
  networkId: string | null;
  now: Date;
}

/**
 * Writes a letter into the outbox, in the transaction of what it tells about. It stays there as a draft: nothing is sent before
 * somebody releases it.
 *
 * @returns the letter's id
 */
export async function queueMail(transaction: Transaction<Tables>, request: MailRequest): Promise<string> {
  const { to, template, data, about, networkId, now } = request;
  const language = interfaceLanguage([request.language]);
  const { subject, text } = templates[language][template](data);
  const id = randomBytes(12).toString('hex');
  await transaction
    .insertInto('mail')
    .values({
      id,
      template,
      language,
      to_address: to,
      subject: oneLine(subject),
      text,
      entity: about.entity,
      entity_id: about.id,
      reference: about.reference,
      network_id: networkId,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
}

/** A text as it may stand in a header: one line, without control characters, of a length that every mail server takes. */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** The letter as a page: paragraphs, line breaks, and links of the text; every character of it is escaped. */
export function htmlOf({ subject, text, language }: Pick<Row<'mail'>, 'subject' | 'text' | 'language'>): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
  return (
    `<!doctype html>\n<html lang="${escape(language)}" dir="${directionOf(language)}">\n<head><meta charset="utf-8"><title>${escape(subject)}</title></head>\n` +
    `<body>\n${paragraphs}\n</body>\n</html>\n`
  );
}

/** Only what is an address of its own line becomes a link, so that no text of a stranger turns into one in mid-sentence. */
function linked(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => (/^https?:\/\/\S+$/.test(line) ? `<a href="${escape(line)}">${escape(line)}</a>` : escape(line)))
    .join('\n');
}
