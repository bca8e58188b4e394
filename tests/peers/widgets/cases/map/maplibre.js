import { Map as Maplibre, NavigationControl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';

window.mountCase = async ({ root, data, touch }) => {
  const [members, world] = await Promise.all([data(), data('world-features.json')]);
  const features = members.map(({ name, lon, lat }) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }));
  root.style.height = '500px';
  const radius = ['step', ['coalesce', ['get', 'point_count'], 1], 4, 2, 8, 20, 14];
  const map = new Maplibre({
    container: root,
    center: [10, 20],
    zoom: 1,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        world: { type: 'geojson', data: world },
        members: { type: 'geojson', cluster: true, clusterRadius: 50, data: { type: 'FeatureCollection', features } },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#fff' } },
        { id: 'world', type: 'fill', source: 'world', paint: { 'fill-color': '#ccd', 'fill-outline-color': '#888' } },
        {
          id: 'members',
          type: 'circle',
          source: 'members',
          paint: { 'circle-color': '#036', 'circle-radius': radius },
        },
      ],
    },
  });
  map.addControl(new NavigationControl());
  await new Promise((idle) => map.once('idle', idle));
  map.on('render', touch);
  return {
    items: () => map.queryRenderedFeatures({ layers: ['members'] }).length,
    next: '.maplibregl-ctrl-zoom-in',
  };
};
