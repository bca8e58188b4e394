import { ScatterChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([GeoComponent, TooltipComponent, ScatterChart, SVGRenderer]);

window.mountCase = async ({ root, data }) => {
  const [members, world] = await Promise.all([data(), data('world-features.json')]);
  root.innerHTML = '<button id="in">Zoom in</button><div id="chart"></div>';
  root.querySelector('#chart').style.height = '500px';
  echarts.registerMap('world', world);
  const chart = echarts.init(root.querySelector('#chart'), null, { renderer: 'svg' });
  const finished = new Promise((done) => chart.on('finished', done));
  const points = members.map(({ name, lon, lat }) => ({ name, value: [lon, lat] }));
  chart.setOption({
    animation: false,
    geo: { map: 'world', roam: true },
    tooltip: {},
    series: [{ type: 'scatter', coordinateSystem: 'geo', symbolSize: 6, data: points }],
  });
  await finished;
  let zoom = 1;
  root.querySelector('#in').onclick = () => chart.setOption({ geo: { zoom: (zoom *= 2) } });
  return { items: '#chart svg path', next: '#in' };
};
