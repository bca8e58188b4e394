import { type Params, type ProblemCode, problemStatus, type RuleCode } from './codes.ts';

/** One place that is wrong: a pointer into the body, or the name of a parameter. */
export interface ProblemPlace {
  pointer?: string;
  parameter?: string;
  code: RuleCode;
  params?: Params;
}

/** A problem to answer with (RFC 9457). Its words are chosen when it is answered, in the language of the answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly params: Params;
  readonly places: ProblemPlace[];
  readonly headers: Record<string, string>;

  constructor(
    code: ProblemCode,
    {
      params = {},
      places = [],
      headers = {},
    }: { params?: Params; places?: ProblemPlace[]; headers?: Record<string, string> } = {},
  ) {
    super(code);
    this.code = code;
    this.params = params;
    this.places = places;
    this.headers = headers;
  }

  get status(): number {
    return problemStatus[this.code];
  }
}

export function notFound(): Problem {
  return new Problem('not-found');
}

/** A query, path or header parameter whose value cannot be used. */
export function parameterInvalid(parameter: string, code: RuleCode, params: Params = {}): Problem {
  return new Problem('parameter-invalid', { places: [{ parameter, code, params }] });
}
