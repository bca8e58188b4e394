import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    fetch: 'src/fetch.ts',
    desk: 'src/desk.ts',
    operations: 'src/operations/index.ts',
    form: 'src/form/index.ts',
    schemas: 'src/schemas/index.ts',
    time: 'src/time/index.ts',
    watch: 'src/watch/index.ts',
    outbox: 'src/outbox/index.ts',
    mocks: 'src/mocks/index.ts',
    'mocks-fetch': 'src/mocks/fetch.ts',
  },
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
};

export default defineConfig([
  { ...shared, format: ['esm'] },
  // ky is published as ESM alone, which `require` reads only since Node 22.12: the CommonJS build brings it along.
  { ...shared, format: ['cjs'], noExternal: ['ky'] },
  {
    ...shared,
    format: ['esm', 'cjs'],
    dts: {
      only: true,
      // By its path, the contract counts as our own source and is written out in the types; by its name it would not be.
      compilerOptions: { paths: { '@menengage/openapi/*': ['../../openapi/generated/*.ts'] } },
    },
  },
]);
