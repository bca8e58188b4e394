export type * from '../generated/models.ts';
