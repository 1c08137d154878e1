import { init, use, registerMap } from 'echarts/core';
import { MapChart } from 'echarts/charts';
import { CanvasRenderer } from 'echarts/renderers';
use([MapChart, CanvasRenderer]);
export function map(el, { geo, values, width, height, colour }, onHover) {
  registerMap('nl', geo);
  const c = init(el, null, { width, height });
  const series = (v) => [
    {
      type: 'map',
      map: 'nl',
      animation: false,
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
      selectedMode: false,
      label: { show: false },
      itemStyle: { borderColor: '#fff', borderWidth: 0.5 },
      emphasis: { label: { show: false }, itemStyle: { borderColor: '#000', borderWidth: 2 } },
      data: geo.features.map((f, i) => ({
        name: f.id,
        value: v[i],
        itemStyle: { areaColor: colour(v[i]) },
        emphasis: { itemStyle: { areaColor: colour(v[i]) } },
      })),
    },
  ];
  c.setOption({ animation: false, stateAnimation: { duration: 0 }, series: series(values) });
  c.on('mouseover', (e) => onHover(e.name));
  return {
    update(v) {
      c.setOption({ series: series(v) });
    },
    destroy() {
      c.dispose();
    },
  };
}
