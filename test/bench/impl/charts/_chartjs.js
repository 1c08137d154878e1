const points = (s) => {
  const a = new Array(s.x.length);
  for (let i = 0; i < a.length; i++) a[i] = { x: s.x[i], y: s.y[i] };
  return a;
};
const target = (s) => [
  { x: s.x[0], y: s.target },
  { x: s.x[s.x.length - 1], y: s.target },
];
/** Settings from Chart.js' own performance page: no animation, parsing off, normalised, decimation, no points when many. */
export const make = (Chart) => (el, s) => {
  const canvas = el.appendChild(document.createElement('canvas'));
  canvas.width = s.width;
  canvas.height = s.height;
  const big = s.x.length > 1000;
  const c = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: [
        { data: points(s), borderColor: '#06c', borderWidth: 2, pointRadius: 0, indexAxis: 'x' },
        { data: target(s), borderColor: '#c00', borderDash: [6, 4], borderWidth: 1, pointRadius: 0 },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      parsing: false,
      normalized: true,
      events: [],
      spanGaps: big,
      scales: { x: { type: 'linear', min: s.x[0], max: s.x[s.x.length - 1] }, y: {} },
      plugins: {
        legend: { display: false },
        tooltip: { enabled: false },
        decimation: { enabled: big, algorithm: 'min-max' },
      },
    },
  });
  return {
    update(n) {
      c.data.datasets[0].data = points(n);
      c.data.datasets[1].data = target(n);
      c.update('none');
    },
    zoom(lo, hi) {
      c.options.scales.x.min = lo;
      c.options.scales.x.max = hi;
      c.update('none');
    },
    destroy() {
      c.destroy();
      canvas.remove();
    },
  };
};
