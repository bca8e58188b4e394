// The least there can be: outlines made when the page was built, a circle for each country, and the same as a list.
import paths from '../../.generated/world-paths.json';

window.mountCase = async ({ root, data }) => {
  const countries = {};
  for (const { iso, country, lon, lat } of await data()) {
    const own = (countries[iso] ??= { name: country, count: 0, lon: 0, lat: 0 });
    own.count += 1;
    own.lon += lon;
    own.lat += lat;
  }
  const all = Object.values(countries);
  const outlines = paths.map(
    ([iso, , path]) => `<path d="${path}" fill="${countries[iso] ? '#9bc' : '#ddd'}" stroke="#fff" stroke-width=".3"/>`,
  );
  const circles = all.map(({ name, count, lon, lat }) => {
    const [x, y, r] = [(lon / count + 180) * 2, (90 - lat / count) * 2, 2 + Math.sqrt(count)].map((n) => n.toFixed(1));
    return `<circle class="marker" cx="${x}" cy="${y}" r="${r}" fill="#036"><title>${name}: ${count}</title></circle>`;
  });
  root.innerHTML = `<button id="in">Zoom in</button>
    <svg viewBox="0 0 720 300" role="img" aria-label="Members by country">${outlines.join('')}${circles.join('')}</svg>
    <ul>${all.map(({ name, count }) => `<li>${name}: ${count}</li>`).join('')}</ul>`;
  const map = root.querySelector('svg');
  let zoom = 1;
  root.querySelector('#in').onclick = () => {
    zoom *= 2;
    const [width, height] = [720 / zoom, 300 / zoom];
    map.setAttribute('viewBox', `${360 - width / 2} ${150 - height / 2} ${width} ${height}`);
  };
  return { items: '.marker', next: '#in' };
};
