/**
 * What the elements share, whole and as one module. A script that brings several of them to a page keeps it in one file,
 * instead of one for every combination of elements that happens to use a piece.
 */
export * from 'lit';
export * from 'lit/decorators.js';
export * from 'lit/directive.js';
export { keyed } from 'lit/directives/keyed.js';
export { live } from 'lit/directives/live.js';
export { repeat } from 'lit/directives/repeat.js';
export { createClient, createIdempotencyKey, isProblem } from '@menengage/sdk/fetch';
export {
  countResourceView,
  createSubmission,
  getCallForm,
  getCollection,
  getJoinForm,
  getNetwork,
  getNetworkFeaturesUrl,
  getNetworkSummary,
  getResource,
  getResourceFeedUrl,
  getResourceFileUrl,
  getResourceJsonld,
  getSession,
  getSessionFeedUrl,
  getSessionIcsUrl,
  getSubmission,
  listCalendar,
  listMembers,
  listRelatedResources,
  listResources,
  listSessionOccurrences,
  requestMembership,
  sendResourceFeedback,
} from '@menengage/sdk/operations';
export * from './shared/announcer.ts';
export * from './shared/data.ts';
export * from './shared/define.ts';
export * from './shared/element.ts';
export * from './shared/events.ts';
export * from './shared/failures.ts';
export * from './shared/language.ts';
export * from './shared/locale.ts';
export * from './shared/messages.ts';
export * from './shared/page-watch.ts';
export * from './shared/settings.ts';
export * from './shared/shared.messages.ts';
export * from './shared/styles.ts';
export * from './shared/text.ts';
export * from './shared/theming.ts';
export * from './shared/time.ts';
export * from './shared/url-state.ts';
export * from './shared/version.ts';
export * from './shared/views.ts';
