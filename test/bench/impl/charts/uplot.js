import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
const data = (s) => [s.x, s.y, new Float64Array(s.x.length).fill(s.target)];
export function line(el, s) {
  let drawn,
    ready = new Promise((r) => {
      drawn = r;
    });
  const u = new uPlot(
    {
      width: s.width,
      height: s.height,
      legend: { show: false },
      cursor: { show: false },
      hooks: { draw: [() => drawn()] },
      scales: { x: { time: false } },
      axes: [{}, {}],
      series: [
        {},
        { stroke: '#06c', width: 2, points: { show: false } },
        { stroke: '#c00', width: 1, dash: [6, 4], points: { show: false } },
      ],
    },
    data(s),
    el,
  );
  const next = (f) => {
    const p = new Promise((r) => {
      drawn = r;
    });
    f();
    return p;
  };
  return {
    ready,
    update: (n) => next(() => u.setData(data(n))),
    zoom: (min, max) => next(() => u.setScale('x', { min, max })),
    destroy() {
      u.destroy();
    },
  };
}
