export { ColabNetworkMap } from './network-map/network-map.ts';
export { ColabCountrySelectEvent, ColabNetworkSelectEvent } from './network-map/network-map.events.ts';
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
export type { ResourceData, ResourceLinks, ResourceQuery } from './resource-list/resource-data.ts';
export { ColabResourceFilterEvent, ColabResourceSelectEvent } from './resource-list/resource-list.events.ts';
export { ColabSubmissionForm } from './submission-form/submission-form.ts';
export { ColabSubmissionReceivedEvent, ColabSubmissionStepEvent } from './submission-form/submission-form.events.ts';
export type { SendSubmission, SubmissionFormData, SubmissionFormQuery } from './submission-form/submission-data.ts';
export type { FindOrganisations, Organisation } from './submission-form/look-up.ts';
export { ColabSessionCalendar } from './session-calendar/session-calendar.ts';
export type { CalendarData, CalendarFilters, CalendarQuery, CalendarView } from './session-calendar/calendar-data.ts';
export { ColabSessionFilterEvent, ColabSessionSelectEvent } from './session-calendar/session-calendar.events.ts';
