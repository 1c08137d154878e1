const flat = (s) => {
  const a = new Float64Array(s.x.length * 2);
  for (let i = 0; i < s.x.length; i++) {
    a[2 * i] = s.x[i];
    a[2 * i + 1] = s.y[i];
  }
  return a;
};
const target = (s) => [
  [s.x[0], s.target],
  [s.x[s.x.length - 1], s.target],
];
/** No animation, no symbols, typed-array data, min-max sampling above 1000 points. */
export const make = (echarts, dataZoom) => (el, s) => {
  const c = echarts.init(el, null, { width: s.width, height: s.height });
  const big = s.x.length > 1000;
  const series = (n) => [
    {
      type: 'line',
      data: big ? flat(n) : Array.from(n.x, (v, i) => [v, n.y[i]]),
      dimensions: ['x', 'y'],
      showSymbol: false,
      silent: true,
      animation: false,
      lineStyle: { color: '#06c', width: 2 },
      sampling: big ? 'minmax' : undefined,
    },
    {
      type: 'line',
      data: target(n),
      showSymbol: false,
      silent: true,
      animation: false,
      lineStyle: { color: '#c00', width: 1, type: 'dashed' },
    },
  ];
  c.setOption({
    animation: false,
    grid: { left: 50, right: 10, top: 10, bottom: 30 },
    xAxis: { type: 'value', min: s.x[0], max: s.x[s.x.length - 1] },
    yAxis: { type: 'value', scale: true },
    dataZoom: dataZoom ? [{ type: 'inside', xAxisIndex: 0, throttle: 0 }] : undefined,
    series: series(s),
  });
  return {
    update(n) {
      c.setOption({ series: series(n) });
    },
    zoom(lo, hi) {
      c.dispatchAction({ type: 'dataZoom', startValue: lo, endValue: hi });
    },
    destroy() {
      c.dispose();
    },
  };
};
