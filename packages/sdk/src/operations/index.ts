export * from '../generated/index.ts';
export type { Answer, Body, Filters } from './contract.ts';
export * from '../shared.ts';
