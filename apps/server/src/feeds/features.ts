import type { StoreContext } from '../store/context.ts';
import type { Wire } from '../wire.ts';
import { sharePage } from './addresses.ts';
import { countryPoints } from './country-points.ts';

/** Networks as GeoJSON. A point stands for a country as a whole: it says nothing about an office, a member or a border. */
export function networkFeatures(
  { publicUrl }: Pick<StoreContext, 'publicUrl'>,
  networks: readonly Wire['Network'][],
): Wire['NetworkFeatures'] {
  return {
    type: 'FeatureCollection',
    features: networks.map((network) => {
      const coordinates = network.countries.flatMap((code) => {
        const point = countryPoints[code];
        return point ? [[...point]] : [];
      });
      return {
        type: 'Feature',
        id: network.id,
        geometry: coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null,
        properties: {
          name: network.name,
          kind: network.kind,
          status: network.status,
          region: network.region?.label ?? null,
          parentId: network.parentId ?? null,
          countries: network.countries,
          host: network.host?.name ?? null,
          url: sharePage(publicUrl, 'networks', network.id),
          language: network.localization.served,
          provenance: network.provenance,
        },
      };
    }),
  };
}
