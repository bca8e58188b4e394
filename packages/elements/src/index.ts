export { ColabNetworkMap } from './network-map/network-map.ts';
export {
  ColabCountrySelectEvent,
  ColabNetworkFilterEvent,
  ColabNetworkSelectEvent,
} from './network-map/network-map.events.ts';
export { ColabNetwork } from './network/network.ts';
export { ColabJoinReceivedEvent, ColabNetworkOpenEvent } from './network/network.events.ts';
export type { NetworkData, NetworkQuery, NetworkRelated } from './network/network-data.ts';
export { ColabProvider } from './provider/provider.ts';
export { ColabErrorEvent, ColabEvent, ColabReadyEvent, type ColabErrorDetail } from './shared/events.ts';
export type { LoadState, Source } from './shared/data.ts';
export type { Failure } from './shared/failures.ts';
export {
  setDefaults,
  type SettingDefaults,
  type SettingProblem,
  type Settings,
  type SettingsController,
} from './shared/settings.ts';
export { VERSION } from './shared/version.ts';
export { ColabResourceList } from './resource-list/resource-list.ts';
export type { ResourceData, ResourceQuery } from './resource-list/library-data.ts';
export { ColabResourceFilterEvent } from './resource-list/resource-list.events.ts';
export { ColabResource } from './resource/resource.ts';
export { ColabResourceFeedbackEvent, ColabResourceSelectEvent } from './resource/resource.events.ts';
export type { ResourceFeedback, ResourceMore, ResourceService } from './resource/resource-data.ts';
export { ColabSubmissionForm } from './submission-form/submission-form.ts';
export {
  ColabSubmissionReceivedEvent,
  ColabSubmissionStepEvent,
  ColabSubmissionWaitingEvent,
} from './submission-form/submission-form.events.ts';
export type {
  Managed,
  OpenOutbox,
  SendSubmission,
  SubmissionBody,
  SubmissionDesk,
  SubmissionFormData,
  SubmissionFormQuery,
} from './submission-form/submission-data.ts';
export type { FindOrganisations, Organisation } from './submission-form/rest/look-up.ts';
export { ColabLanguageBadges } from './language-badges/language-badges.ts';
export type { SessionLanguage } from './language-badges/badges.ts';
export { ColabMonthGrid, ColabDayOpenEvent, ColabMonthChangeEvent } from './month-grid/month-grid.ts';
export type { GridDays, GridEntry } from './month-grid/month-grid.ts';
export { ColabSession } from './session/session.ts';
export type { SessionData, SessionMore, SessionQuery } from './session/session-data.ts';
export { ColabTime } from './time/time.ts';
export { ColabSessionCalendar } from './session-calendar/session-calendar.ts';
export type { CalendarData, CalendarFilters, CalendarQuery, CalendarView } from './session-calendar/calendar-data.ts';
export { ColabSessionFilterEvent, ColabSessionSelectEvent } from './session-calendar/session-calendar.events.ts';
