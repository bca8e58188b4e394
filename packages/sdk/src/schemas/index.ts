import { safeParse, type ZodMiniType } from 'zod/mini';
import { ColabResponseError } from '../core/errors.ts';
import type { TransportRequest } from '../core/transport.ts';
import { answerSchemas, operationIds } from '../generated/schemas.ts';
import { pointerTo } from '../core/pointer.ts';

/**
 * Makes sure that data is as a schema of the contract says, and gives it back as it is: fields that the schema does not
 * know stay.
 *
 * @param status HTTP status of the answer that the data came in, for the error
 * @throws ColabResponseError with `fault: 'shape'`; its `issues` name each place by a JSON pointer
 */
export function parse<Model>(schema: ZodMiniType<Model>, data: unknown, status = 200): Model {
  const result = safeParse(schema, data);
  if (result.success) return data as Model;
  const issues = result.error.issues.map(({ path, message }) => ({
    pointer: path.reduce<string>((pointer, name) => pointerTo(pointer, String(name)), ''),
    message,
  }));
  throw new ColabResponseError('shape', status, undefined, issues);
}

/**
 * Checks every answer against the contract: `createColab({ baseUrl, validate: validateAnswer })`.
 *
 * @throws ColabResponseError with `fault: 'shape'`
 */
export function validateAnswer(
  data: unknown,
  { method, path }: Pick<TransportRequest, 'method' | 'path'>,
  status: number,
): void {
  const schema = answerSchemas[operationIds[`${method} ${path}`] ?? ''];
  if (schema) parse(schema, data, status);
}

export * from '../generated/schemas.ts';
