import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import type { Row, Tables } from '../database/tables.ts';
import { manageUrl } from '../submissions/keys.ts';
import { htmlOf } from './outbox.ts';
import { manageLinkMark } from './template.ts';

/** Brings one letter on its way. @throws when it could not be handed over */
export type Deliver = (letter: Row<'mail'>) => Promise<void>;

export interface DeliverySettings {
  /** `smtp://user:password@host:587` or `smtps://…`; without one letters become files. */
  smtpUrl: string | undefined;
  /** Folder of the letters that are not sent by SMTP. */
  folder: string;
  /** The sender: `CoLab <colab@example.org>`. */
  from: string;
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** How letters leave: by SMTP where an address is set, else as `.eml` files for somebody to pick up. */
export function makeDelivery({ smtpUrl, folder, from }: DeliverySettings): Deliver {
  if (smtpUrl === undefined) return toFolder(folder, from);
  const transport = nodemailer.createTransport({ url: smtpUrl, ...timeouts });
  return async (letter) => {
    await transport.sendMail(messageOf(letter, from));
  };
}

function toFolder(folder: string, from: string): Deliver {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (letter) => {
    const { message } = await transport.sendMail(messageOf(letter, from));
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${letter.id}.eml`);
    // Whoever watches the folder sees whole letters only.
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}

/**
 * The recipient is handed over as an object, so that no part of it is read as a list of addresses. The id follows from the letter's,
 * so that a letter which was handed over twice is recognised by mail readers.
 */
function messageOf(letter: Row<'mail'>, from: string): SendMailOptions {
  const domain = /@([A-Za-z0-9.-]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: { name: '', address: letter.to_address },
    subject: letter.subject,
    text: letter.text,
    html: htmlOf(letter),
    messageId: `<${letter.id}@${domain}>`,
    headers: { 'Content-Language': letter.language, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The letter with the private link in its place. @param key - makes the link's secret */
function sealed(letter: Row<'mail'>, { publicUrl, key }: LinkSettings): Row<'mail'> {
  if (letter.entity !== 'submission' || letter.entity_id === null) return letter;
  return { ...letter, text: letter.text.replaceAll(manageLinkMark, manageUrl(publicUrl, key, letter.entity_id)) };
}

export interface LinkSettings {
  publicUrl: string;
  key: string;
}

/** Pauses before the next try, in seconds; after the last one the letter is given up. */
export const pauses = [60, 300, 1800, 7200, 21_600, 86_400];

interface DeliveryServices extends LinkSettings {
  database: Kysely<Tables>;
  deliver: Deliver;
  clock: () => Date;
}

/** While a letter is being handed over, nobody else takes it. */
const lease = 120;

/**
 * Hands over what was released and is due, oldest first.
 *
 * Each letter is taken by one process at a time, for {@link lease} seconds: a process that dies between handing over and noting so
 * leads to a second copy with the same `Message-ID`, never to a lost letter.
 *
 * @returns how many went out
 */
export async function deliverDue(
  { database, deliver, clock, ...links }: DeliveryServices,
  signal?: AbortSignal,
): Promise<number> {
  let sent = 0;
  while (!signal?.aborted) {
    const now = clock();
    const { rows } = await sql<Row<'mail'>>`
      update mail set next_attempt_at = ${new Date(now.getTime() + lease * 1000)}, attempts = attempts + 1
      where id = (select id from mail where state = 'released' and next_attempt_at <= ${now}
        order by next_attempt_at, id limit 1 for update skip locked)
      returning *`.execute(database);
    const letter = rows[0];
    if (!letter) break;
    try {
      await deliver(sealed(letter, links));
    } catch (error) {
      await noteFailure(database, letter, error, clock());
      continue;
    }
    const at = clock();
    await database
      .updateTable('mail')
      .set({ state: 'sent', sent_at: at, updated_at: at, next_attempt_at: null, last_error: null })
      .where('id', '=', letter.id)
      .execute();
    sent += 1;
  }
  return sent;
}

async function noteFailure(database: Kysely<Tables>, letter: Row<'mail'>, error: unknown, now: Date): Promise<void> {
  const { responseCode } = error as { responseCode?: number };
  const pause = pauses[letter.attempts - 1];
  // 5yz is final, except for what concerns the sender's own access (RFC 5321, 4.2.1; RFC 4954, 6).
  const isFinal = responseCode !== undefined && responseCode >= 550 && responseCode < 560;
  const again = isFinal || pause === undefined ? null : new Date(now.getTime() + pause * 1000);
  await database
    .updateTable('mail')
    .set({
      state: again === null ? 'failed' : 'released',
      next_attempt_at: again,
      updated_at: now,
      last_error: withoutAddresses(error instanceof Error ? error.message : String(error)),
    })
    .where('id', '=', letter.id)
    .where('state', '=', 'released')
    .execute();
}

function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"]+@[^\s<>"]+/g, '…').slice(0, 300);
}
