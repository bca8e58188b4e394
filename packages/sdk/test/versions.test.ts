import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { validateAnswer } from '../src/schemas/index.ts';

interface Media {
  examples?: Record<string, { value?: unknown; $ref?: string }>;
}
interface Contract {
  paths: Record<string, Record<string, { responses?: Record<string, { content?: Record<string, Media> }> }>>;
  components: { examples?: Record<string, { value: unknown }> };
}
/** An answer that a contract shows. */
interface Shown {
  method: string;
  path: string;
  status: string;
  language: string;
  data: unknown;
}

const openapi = new URL('../../../openapi/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, openapi), 'utf8')) as Contract;
const today = read('generated/document.json');
const released = readdirSync(new URL('released/', openapi))
  .filter((name) => /^\d/.test(name))
  .map((name): [string, Contract] => [name.replace('.json', ''), read(`released/${name}`)]);

/** Before 1.0.0 a minor version may break. Each has a changeset that says so, and none may be added after 1.0.0. */
const broken: Record<string, readonly string[]> = { '0.1.0': ['/resources/{resourceId}', '/networks/summary'] };

const shownBy = (contract: Contract): Shown[] =>
  Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses = {} }]) =>
      Object.entries(responses)
        .filter(([status]) => status.startsWith('2'))
        .flatMap(([status, { content }]) =>
          Object.entries(content?.['application/json']?.examples ?? {}).map(([language, { value, $ref }]) => {
            const data = value ?? contract.components.examples?.[$ref?.split('/').at(-1) ?? '']?.value;
            return { method, path, status, language, data };
          }),
        ),
    ),
  );

const named = ({ method, path, status, language }: Shown) => `${method} ${path} ${status} ${language}`;

/** How an SDK with every check on takes an answer. */
const readBySdk = (shown: Shown): string[] => {
  const request = { method: shown.method.toUpperCase(), path: shown.path.replace(/\{\w+\}/g, '{}') };
  try {
    validateAnswer(shown.data, request, Number(shown.status));
    return [];
  } catch (error) {
    return [`${named(shown)}: ${(error as Error).message}`];
  }
};

describe.each(released)('a server of %s', (version, contract) => {
  test('is understood by this SDK', () => {
    const shown = shownBy(contract).filter(({ path }) => !broken[version]?.includes(path));
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.flatMap(readBySdk)).toEqual([]);
  });
});

describe.each(released)('an SDK of %s', (version, contract) => {
  test('understands the server of today', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(contract, 'contract');
    const pointer = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
    const known = shownBy(today).filter(
      ({ method, path, status }) =>
        contract.paths[path]?.[method]?.responses?.[status]?.content && !broken[version]?.includes(path),
    );
    expect(known.length).toBeGreaterThan(50);
    const complaints = known.flatMap((shown) => {
      const { method, path, status, data } = shown;
      const place = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema'];
      const passes = ajv.validate(`contract#/${place.map(pointer).join('/')}`, data);
      return passes ? [] : [`${named(shown)}: ${ajv.errorsText()}`];
    });
    expect(complaints).toEqual([]);
  });
});

test('what the server of tomorrow adds is no fault today', () => {
  const vocabularies = new Set(['kind', 'status', 'mode', 'role', 'provenance']);
  const ofTomorrow = (data: unknown): unknown =>
    Array.isArray(data)
      ? data.map(ofTomorrow)
      : data && typeof data === 'object'
        ? Object.fromEntries(
            Object.entries(data).map(([name, value]) => [
              name,
              vocabularies.has(name) && typeof value === 'string' ? 'ofTomorrow' : ofTomorrow(value),
            ]),
          )
        : data;
  const withField = (data: unknown): unknown => ({ ...(ofTomorrow(data) as object), fieldOfTomorrow: { deep: [1] } });
  const shown = shownBy(today).filter(
    ({ path, data }) =>
      /^\/(sessions|calendar|resources|networks|members|calls)/.test(path) && typeof data === 'object',
  );
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.flatMap((each) => readBySdk({ ...each, data: withField(each.data) }))).toEqual([]);
});
