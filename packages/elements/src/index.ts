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
