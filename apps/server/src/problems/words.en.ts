import type { Words } from './words.ts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const formats: Record<string, string> = {
  email: 'Write a complete e-mail address, such as name@example.org.',
  uri: 'Write a complete address that starts with https://.',
  date: 'Write a date, such as 2026-11-21.',
  'date-time': 'Write a date and time with offset, such as 2026-11-21T15:00:00+01:00.',
};

export const en: Words = {
  problems: {
    validation: {
      title: 'Some answers need another look',
      detail: ({ count }) =>
        count === 1
          ? 'One value breaks a rule; it is named in errors.'
          : `${count} values break a rule; each is named in errors.`,
    },
    'parameter-unknown': {
      title: 'There is no such parameter',
      detail: ({ names }) => `This address does not know: ${list(names)}.`,
    },
    'parameter-invalid': {
      title: 'A parameter cannot be used as it is',
      detail: ({ names }) => `Correct the value of: ${list(names)}.`,
    },
    'cursor-invalid': {
      title: 'This cursor does not fit',
      detail: () => 'Use next or prev of an answer to the same question, or start again without cursor.',
    },
    'not-found': {
      title: 'Nothing is here',
      detail: () => 'Check the address; what was here may have been removed or was never public.',
    },
    'method-not-allowed': {
      title: 'This method is not allowed here',
      detail: ({ method, allowed }) => `${method} is not possible at this address; use ${list(allowed)}.`,
    },
    'not-acceptable': {
      title: 'There is no answer in this format',
      detail: () => 'This address answers with application/json.',
    },
    'format-unsupported': {
      title: 'This format is not offered',
      detail: ({ format }) => `There is no ${format} here; ask for json or xml.`,
    },
    'body-too-large': { title: 'The request is too large', detail: ({ limit }) => `Send at most ${limit} bytes.` },
    'body-malformed': { title: 'The body is not JSON', detail: () => 'Send one valid JSON object in UTF-8.' },
    'media-type-unsupported': {
      title: 'This kind of content is not understood',
      detail: () => 'Send application/json, and say so in Content-Type.',
    },
    'request-malformed': {
      title: 'The request cannot be read',
      detail: () => 'It is no complete HTTP request. Send it again; if a proxy stands between, look there.',
    },
    'headers-too-large': {
      title: 'The headers of the request are too large',
      detail: () => 'Send fewer or shorter headers: all of them together may have 16 KB.',
    },
    unauthorized: { title: 'A key is needed', detail: () => 'Send a known key as Authorization: Bearer <key>.' },
    forbidden: { title: 'This key does not open this', detail: () => 'Ask the secretariat for a key that does.' },
    'call-closed': {
      title: 'This call is not open',
      detail: () => 'Keep your text; the form says when the next call opens.',
    },
    'form-token-invalid': {
      title: 'The form has to be loaded again',
      detail: () => 'Load the form once more and send the same answers.',
    },
    'form-token-expired': {
      title: 'The form was open for too long',
      detail: () => 'Load the form once more and send the same answers.',
    },
    'form-token-used': {
      title: 'This form was sent already',
      detail: () => 'To repeat a try, use its Idempotency-Key; for another idea, load the form again.',
    },
    'idempotency-key-missing': {
      title: 'An Idempotency-Key is needed',
      detail: () => 'Send a key of your own making (a UUID) in the Idempotency-Key header, the same on every try.',
    },
    'idempotency-key-reused': {
      title: 'This key belongs to another request',
      detail: () => 'This Idempotency-Key came before with other content; use a new one.',
    },
    'idempotency-in-progress': {
      title: 'The first try is still running',
      detail: () => 'Wait a moment and repeat the same request; its answer comes back.',
    },
    'transition-not-allowed': {
      title: 'This move is not open',
      detail: ({ from, to, allowed }) =>
        list(allowed) === ''
          ? `From ${from} there is no move left that you could make; ${to} is not possible.`
          : `From ${from} it cannot go to ${to}; open to you: ${list(allowed)}.`,
    },
    'schedule-clash': {
      title: 'Another session takes place at that time',
      detail: () => 'Choose another time, or send acknowledgeClashes to go on; errors names each session.',
    },
    'not-ready': {
      title: 'Something is missing before this can be done',
      detail: () => 'What is missing is named in errors.',
    },
    conflict: {
      title: 'This is not possible as things stand',
      detail: () => 'Read what is stored now, and try again if it still makes sense.',
    },
    'rate-limited': {
      title: 'Too many requests',
      detail: ({ seconds }) => `Try again in ${seconds} s.`,
    },
    internal: {
      title: 'Something went wrong on the server',
      detail: () => 'It was logged under the requestId. Try again later.',
    },
    unavailable: { title: 'The server cannot answer just now', detail: () => 'Try again in a moment.' },
  },
  rules: {
    required: () => 'This is needed.',
    type: ({ type }) => `This has to be of type ${list(type)}.`,
    minLength: ({ limit }) => (limit === 1 ? 'This is needed.' : `Write at least ${limit} characters.`),
    maxLength: ({ limit }) => `Write at most ${limit} characters.`,
    maxWords: ({ limit }) => `Write at most ${limit} words.`,
    minimum: ({ limit }) => `Give at least ${limit}.`,
    maximum: ({ limit }) => `Give at most ${limit}.`,
    minItems: ({ limit }) => (limit === 1 ? 'Choose at least one.' : `Choose at least ${limit}.`),
    maxItems: ({ limit }) => `Choose at most ${limit}.`,
    uniqueItems: () => 'Name each only once.',
    pattern: () => 'This is not written as it should be.',
    format: ({ format }) => formats[String(format)] ?? 'This is not written as it should be.',
    enum: ({ allowed }) => (allowed === undefined ? 'Choose one of the options.' : `Choose one of: ${list(allowed)}.`),
    const: () => 'This has to be confirmed.',
    contains: () => 'One that is needed is missing.',
    additionalProperties: () => 'This is not known here.',
    unknown: ({ suggestion }) =>
      suggestion === undefined ? 'This is not known here.' : `This is not known here. Did you mean ${suggestion}?`,
    clash: ({ session }) => `It overlaps with “${session}”.`,
    undone: ({ item }) => `Not done yet: ${item}.`,
    notAgreed: ({ who }) => (who === undefined ? 'Nobody has agreed to this yet.' : `${who} has not agreed to this.`),
    cycle: () => 'This would lead back to where it starts.',
  },
  hints: {
    unknownParameter: ({ suggestion, known }) =>
      suggestion === undefined ? `Known here: ${list(known)}.` : `Did you mean ${suggestion}?`,
    onlyOnce: 'Give this parameter only once.',
    needsSearch: 'Sorting by relevance needs a search (q).',
    embedNotBuilt: 'The widgets have not been built yet: run npm run build.',
  },
};
