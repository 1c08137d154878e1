import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/map.js';
export function map(el, { geo, values, width, height, colour }, onHover) {
  const data = (v) => geo.features.map((f, i) => ({ 'hc-key': f.id, value: v[i], color: colour(v[i]) }));
  const c = Highcharts.mapChart(el, {
    chart: { width, height, animation: false, margin: 0, map: geo },
    title: { text: undefined },
    credits: { enabled: false },
    legend: { enabled: false },
    tooltip: { enabled: false },
    accessibility: { enabled: false },
    mapView: { projection: { name: 'WebMercator' }, padding: 0 },
    colorAxis: undefined,
    series: [
      {
        type: 'map',
        data: data(values),
        joinBy: 'hc-key',
        animation: false,
        borderColor: '#fff',
        borderWidth: 0.5,
        states: {
          hover: { animation: { duration: 0 }, borderColor: '#000', borderWidth: 2, brightness: 0 },
          inactive: { enabled: false },
        },
        point: {
          events: {
            mouseOver() {
              onHover(this['hc-key']);
            },
          },
        },
      },
    ],
  });
  return {
    update(v) {
      c.series[0].setData(data(v), true, false, false);
    },
    destroy() {
      c.destroy();
    },
  };
}
