/** Status of each problem, by its stable code. A page of its own in docs/errors explains each. */
export const problemStatus = {
  validation: 422,
  'parameter-unknown': 400,
  'parameter-invalid': 400,
  'cursor-invalid': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'body-too-large': 413,
  'body-malformed': 400,
  'media-type-unsupported': 415,
  'request-malformed': 400,
  'headers-too-large': 431,
  unauthorized: 401,
  forbidden: 403,
  'call-closed': 409,
  'form-token-invalid': 422,
  'form-token-expired': 422,
  'form-token-used': 409,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'idempotency-in-progress': 409,
  'transition-not-allowed': 409,
  'schedule-clash': 409,
  'not-ready': 409,
  conflict: 409,
  'rate-limited': 429,
  internal: 500,
  'format-unsupported': 501,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** Rules that one value can break, by the names that the contract lists. */
export type RuleCode =
  | 'required'
  | 'type'
  | 'minLength'
  | 'maxLength'
  | 'maxWords'
  | 'minimum'
  | 'maximum'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'pattern'
  | 'format'
  | 'enum'
  | 'const'
  | 'contains'
  | 'additionalProperties'
  | 'unknown'
  | 'clash'
  | 'undone'
  | 'notAgreed'
  | 'cycle';

export type Params = Record<string, string | number | boolean | string[] | number[]>;
