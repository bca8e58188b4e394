export { settingBefore } from './without-jit.ts';
export * from '@menengage/openapi/schemas';
