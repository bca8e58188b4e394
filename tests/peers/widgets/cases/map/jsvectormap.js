import jsVectorMap from 'jsvectormap';
import './jsvectormap-global.js';
import 'jsvectormap/dist/maps/world.js';
import 'jsvectormap/dist/jsvectormap.min.css';

window.mountCase = async ({ root, data, until }) => {
  const markers = (await data()).map(({ name, lat, lon }) => ({ name, coords: [lat, lon] }));
  root.style.height = '500px';
  new jsVectorMap({ selector: '#root', map: 'world', markers });
  await until(() => root.querySelector('.jvm-marker'));
  return { items: '.jvm-marker', next: '.jvm-zoomin' };
};
