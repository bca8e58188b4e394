import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

window.mountCase = async ({ root, data }) => {
  const [members, world] = await Promise.all([data(), data('world-topology.json')]);
  const make = (tag, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const map = make('svg', { viewBox: '0 0 960 480', role: 'img', 'aria-label': 'Members by country' });
  const projection = geoNaturalEarth1().fitSize([960, 480], { type: 'Sphere' });
  const path = geoPath(projection);
  for (const country of feature(world, world.objects.countries).features)
    map.append(make('path', { d: path(country), fill: '#ccd' }));
  for (const { lon, lat } of members) {
    const [cx, cy] = projection([lon, lat]);
    map.append(make('circle', { class: 'marker', cx, cy, r: 3 }));
  }
  const button = document.createElement('button');
  button.id = 'in';
  button.textContent = 'Zoom in';
  let zoom = 1;
  button.onclick = () => {
    zoom *= 2;
    map.setAttribute('viewBox', `${480 - 480 / zoom} ${240 - 240 / zoom} ${960 / zoom} ${480 / zoom}`);
  };
  root.append(button, map);
  return { items: '.marker', next: '#in' };
};
