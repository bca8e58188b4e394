import L from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import iconUrl from 'leaflet/dist/images/marker-icon.png';
import shadowUrl from 'leaflet/dist/images/marker-shadow.png';

delete L.Icon.Default.prototype._getIconUrl;
L.Icon.Default.mergeOptions({ iconUrl, shadowUrl, iconRetinaUrl: iconUrl });

window.mountCase = async ({ root, data, until }) => {
  const [members, world] = await Promise.all([data(), data('world-features.json')]);
  root.style.height = '500px';
  const map = L.map(root).setView([20, 10], 2).setMaxZoom(10);
  L.geoJSON(world, { style: { weight: 1, color: '#888', fillColor: '#ccd' } }).addTo(map);
  const cluster = L.markerClusterGroup();
  cluster.addLayers(members.map(({ lat, lon, name }) => L.marker([lat, lon], { title: name }).bindPopup(name)));
  map.addLayer(cluster);
  await until(() => root.querySelector('.leaflet-marker-icon'));
  return { items: '.leaflet-marker-icon', next: '.leaflet-control-zoom-in' };
};
