import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type OpenApiDocument, operationTable } from '../scripts/operation-table.ts';

const schema = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const document: OpenApiDocument = {
  paths: {
    '/boats': {
      get: {
        operationId: 'listBoats',
        tags: ['boats'],
        summary: 'Every boat',
        parameters: [{ $ref: '#/components/parameters/cursor' }, { name: 'colour', in: 'query' }],
        responses: { '200': schema('BoatList'), default: {} },
      },
    },
    '/boats/{boatId}/trips': {
      parameters: [{ name: 'boatId', in: 'path', required: true }],
      post: {
        operationId: 'createTrip',
        tags: ['trips'],
        summary: 'Plan a trip',
        parameters: [{ name: 'Idempotency-Key', in: 'header', required: true }],
        requestBody: { $ref: '#/components/requestBodies/Trip' },
        security: [{ captain: [] }, { token: ['trips:write'] }],
        responses: { '400': {}, '201': schema('Trip') },
      },
      delete: {
        operationId: 'deleteTrips',
        tags: ['trips'],
        summary: 'Forget the trips',
        security: [{ token: ['trips:write'] }],
        deprecated: true,
        responses: { '204': {} },
      },
    },
    '/boats/{boatId}/photo': {
      get: {
        operationId: 'getBoatPhoto',
        tags: ['boats'],
        summary: 'Its photo',
        parameters: [{ name: 'boatId', in: 'path' }],
        responses: { '304': {}, '302': {} },
      },
    },
  },
  components: {
    parameters: { cursor: { name: 'cursor', in: 'query' } },
    requestBodies: { Trip: { content: { 'application/json': {}, 'application/x-www-form-urlencoded': {} } } },
    schemas: {},
  },
};

async function read(text: string): Promise<Record<string, unknown>> {
  const code = stripTypeScriptTypes(text);
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    operations: Record<string, unknown>;
  };
  return module.operations;
}

describe('operationTable', () => {
  test('writes a row an operation, in the order of the paths', async () => {
    const table = await read(operationTable(document));
    expect(Object.keys(table)).toEqual(['listBoats', 'createTrip', 'deleteTrips', 'getBoatPhoto']);
  });

  test('follows references to parameters, and knows a list by its cursor', async () => {
    const { listBoats } = await read(operationTable(document));
    expect(listBoats).toEqual({
      method: 'GET',
      path: '/boats',
      tag: 'boats',
      pathParameters: [],
      query: ['cursor', 'colour'],
      headers: [],
      body: false,
      takes: [],
      gives: ['application/json'],
      list: true,
      auth: [],
      scopes: [],
      open: true,
      deprecated: false,
      success: 200,
      schema: 'BoatList',
    });
  });

  test('gives an operation the parameters of its path, its body, its keys and its own success', async () => {
    const { createTrip, deleteTrips } = await read(operationTable(document));
    expect(createTrip).toMatchObject({
      method: 'POST',
      pathParameters: ['boatId'],
      headers: ['Idempotency-Key'],
      body: true,
      takes: ['application/json', 'application/x-www-form-urlencoded'],
      list: false,
      auth: ['captain', 'token'],
      scopes: ['trips:write'],
      open: true,
      success: 201,
      schema: 'Trip',
    });
    expect(deleteTrips).toMatchObject({ method: 'DELETE', pathParameters: ['boatId'], success: 204, schema: null });
    expect(deleteTrips).toMatchObject({ open: false, deprecated: true, gives: [] });
  });

  test('knows an answer that leads elsewhere', async () => {
    const { getBoatPhoto } = await read(operationTable(document));
    expect(getBoatPhoto).toMatchObject({ success: 302, gives: [], open: true });
  });

  test('stops at a reference that leads nowhere', () => {
    const broken = { ...document, components: { parameters: {}, schemas: {} } };
    expect(() => operationTable(broken)).toThrow('#/components/parameters/cursor');
  });
});
