import { getNetworkFeaturesUrl, type GetNetworkFeaturesFilters } from '@menengage/sdk/operations';
import type { Settings } from '../shared/settings.ts';
import type { MapFilters } from './map-data.ts';
import { clientOf } from './network-map.connect.ts';

/** Address of the networks under these filters as GeoJSON; undefined where no API is named. */
export function featuresOf(settings: Settings, { q, region, country, kind, status }: MapFilters): string | undefined {
  if (!settings.api) return undefined;
  const one = <Value extends string>(value: string) => (value ? [value as Value] : undefined);
  return getNetworkFeaturesUrl(clientOf(settings), {
    network: settings.network,
    q: q || undefined,
    region: one(region),
    country: one(country),
    kind: one(kind) as GetNetworkFeaturesFilters['kind'],
    status: one(status) as GetNetworkFeaturesFilters['status'],
  });
}
