import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormJson } from '../database/tables.ts';
import { contract } from '../http/contract.ts';
import { describe, languagesOf } from '../http/problems.ts';
import { bodyPlaces } from '../http/validation.ts';
import { escape, htmlPage } from '../pages/html.ts';
import { Problem } from '../problems/problem.ts';
import { findCall, honeypot } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import { interfaceLanguage, pick } from '../text/language.ts';
import { createSubmission, type Secrets } from './create.ts';
import { formWords } from './form-words.ts';

/** Whether a plain HTML form was sent, by a page without script. */
export function isFormPost(request: FastifyRequest): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '');
}

type Fields = Record<string, string | string[] | undefined>;

/** Pages of ours load nothing and send nothing. */
const pageHeaders = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Takes an idea from a plain form and answers in words: a page with the private link, or one that names what has to be put right. The
 * token of the form is the key, so that sending it twice (a double click, a page that is loaded again) stores one idea.
 */
export async function answerForm(
  context: StoreContext,
  secrets: Secrets,
  callId: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const language = interfaceLanguage(languagesOf(request));
  const say = formWords[language];
  reply.headers({ ...pageHeaders, 'content-language': language }).type('text/html; charset=utf-8');
  try {
    const call = await findCall(context, callId);
    const body = bodyOf(call.form, request.body as Fields);
    const { receipt } = await createSubmission(context, secrets, {
      callId: call.id,
      idempotencyKey: `form-${createHash('sha256').update(String(body.formToken)).digest('hex')}`,
      body,
      contractPlaces: places(body),
    });
    const link = escape(receipt.manageUrl);
    return await reply
      .code(201)
      .header('location', `${context.publicUrl}/v1/submissions/${receipt.id}`)
      .send(
        page(language, say.received, [
          `<p>${escape(say.reference)} <strong>${escape(receipt.reference)}</strong></p>`,
          `<p>${escape(say.keepLink)}</p>`,
          `<p><a href="${link}">${link}</a></p>`,
        ]),
      );
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { title, detail = '', errors = [] } = describe(error, request, context.publicUrl);
    const call = await findCall(context, callId).catch(() => undefined);
    const items = errors.map(({ pointer = '', detail: what }) => {
      const label = call && labelOf(call.form, pointer, language);
      return `<li>${label ? `<strong>${escape(label)}</strong>: ` : ''}${escape(what)}</li>`;
    });
    return reply
      .code(error.status)
      .headers(error.headers)
      .send(
        page(language, title, [
          `<p>${escape(errors.length > 0 ? say.correct : detail)}</p>`,
          ...(items.length > 0 ? [`<ul>${items.join('')}</ul>`] : []),
          ...(errors.length > 0 ? [`<p>${escape(say.goBack)}</p>`] : []),
        ]),
      );
  }
}

function page(lang: string, title: string, body: string[]): string {
  return htmlPage({
    title,
    lang,
    body: `<main><h1>${escape(title)}</h1>\n${body.join('\n')}</main>`,
  });
}

/** The label of the question that an answer, or a part of it, belongs to. */
function labelOf({ steps }: FormJson, pointer: string, language: string): string | undefined {
  const field = steps
    .flatMap(({ fields }) => fields)
    .find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
  return field && pick(field.label, [language], 'en').text;
}

const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());
const one = (value: string | string[] | undefined): string | undefined => list(value)[0];

/**
 * The body that the same answers would have as JSON. Fields are named by their pointers; of a list of things the parts stand behind a
 * number (`partners/0/name`). What was left empty was not answered. Documents carry the version that was read.
 */
function bodyOf(form: FormJson, fields: Fields): Record<string, unknown> {
  const language = one(fields.language);
  const body: Record<string, unknown> = {
    formToken: one(fields.formToken),
    language,
    [honeypot]: one(fields[honeypot]) ?? '',
  };
  for (const { pointer, input } of form.steps.flatMap((step) => step.fields)) {
    const name = pointer.slice(1);
    const value = answerOf(input, name, fields);
    if (value !== undefined) put(body, name.split('/'), value);
  }
  body.attestations = form.attestations.flatMap(({ documentId }) => {
    const version = one(fields[`attestations/${documentId}`]);
    return version === undefined ? [] : [{ documentId, version, accepted: true }];
  });
  body.consents = form.consents.map(({ purpose, statementId, statementVersion }) => {
    const granted = fields[`consents/${statementId}`] !== undefined;
    return { purpose, statementId, statementVersion, granted, language };
  });
  return body;
}

/** Most rows of partners and the like that a plain form has. */
const mostRows = 30;

function answerOf(input: string, name: string, fields: Fields): unknown {
  const text = one(fields[name])?.replaceAll('\r\n', '\n');
  switch (input) {
    case 'attestations':
    case 'consents':
      return undefined;
    case 'checkboxes':
      return fields[name] === undefined ? undefined : list(fields[name]).filter(Boolean);
    case 'number':
      return text?.trim() ? Number(text) : undefined;
    case 'organisation':
      return rowOf(name, ['name', 'memberId', 'country', 'networkId'], fields);
    case 'partners':
      return rowsOf(name, ['name', 'constituency'], fields);
    case 'offeredInterpretation':
      return rowsOf(name, ['language', 'contribution', 'note'], fields);
    default:
      return text?.trim() ? text : undefined;
  }
}

function rowOf(name: string, parts: string[], fields: Fields): Record<string, string> | undefined {
  const given = parts.flatMap((part) => {
    const text = one(fields[`${name}/${part}`])?.trim();
    return text ? [[part, text] as const] : [];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** Rows without a first part (a name, a language) are rows that were left empty. */
function rowsOf(name: string, parts: string[], fields: Fields): Record<string, string>[] | undefined {
  const rows = Array.from({ length: mostRows }, (_, index) => rowOf(`${name}/${index}`, parts, fields)).filter(
    (row) => row !== undefined && row[parts[0] ?? ''] !== undefined,
  );
  return rows.length === 0 ? undefined : (rows as Record<string, string>[]);
}

function put(body: Record<string, unknown>, path: string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    body[name] = value;
    return;
  }
  const inner = (body[name] ?? {}) as Record<string, unknown>;
  body[name] = inner;
  put(inner, rest, value);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...contract, $id: 'contract' });
const fits = ajv.compile({ $ref: 'contract#/components/schemas/SubmissionCreate' });

function places(body: unknown) {
  return fits(body) ? [] : bodyPlaces(fits.errors ?? []);
}
