// Generated from the contract. Do not edit; run `npm run generate`.
export * from './discovery.ts';
export * from './sessions.ts';
export * from './calls.ts';
export * from './submissions.ts';
export * from './resources.ts';
export * from './networks.ts';
export * from './members.ts';
