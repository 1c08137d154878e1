const columns = (s) => [
  ['x', ...s.x],
  ['y', ...s.y],
];
const lines = (s) => [{ value: s.target, class: 'goal' }];
export const make = (bb, mods, canvas) => (el, s) => {
  let done,
    ready = new Promise((r) => {
      done = r;
    });
  const c = bb.generate({
    bindto: el,
    size: { width: s.width, height: s.height },
    transition: { duration: 0 },
    interaction: { enabled: false },
    legend: { show: false },
    tooltip: { show: false },
    render: canvas ? { mode: canvas() } : undefined,
    data: { x: 'x', columns: columns(s), type: mods.line(), colors: { y: '#06c' } },
    point: { show: false },
    axis: { x: { tick: { count: 9, format: (v) => Math.round(v) }, padding: 0 } },
    grid: { y: { lines: lines(s) } },
    zoom: { enabled: false },
    boost: { useCssRule: !canvas },
    onrendered() {
      done();
    },
  });
  const next = (f) => {
    const p = new Promise((r) => {
      done = r;
    });
    f();
    return p;
  };
  return {
    ready,
    update: (n) =>
      next(() => {
        c.ygrids(lines(n));
        c.load({ columns: columns(n) });
      }),
    zoom: (lo, hi) =>
      next(() => {
        c.axis.range({ min: { x: lo }, max: { x: hi } });
      }),
    destroy() {
      c.destroy();
    },
  };
};
