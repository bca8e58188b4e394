// Generated from the contract. Do not edit; run `npm run generate`.
export * from './discovery.ts';
export * from './sessions.ts';
export * from './calendar-sources.ts';
export * from './calls.ts';
export * from './submissions.ts';
export * from './mail.ts';
export * from './resources.ts';
export * from './networks.ts';
export * from './members.ts';
export * from './feeds.ts';
export * from './embeds.ts';
export * from './operation.ts';
