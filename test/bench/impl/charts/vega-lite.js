import embed from 'vega-embed';
const rows = (s) => Array.from(s.x, (x, i) => ({ x, y: s.y[i] }));
export function line(el, s) {
  const spec = {
    width: s.width - 60,
    height: s.height - 40,
    background: null,
    params: [
      { name: 'lo', value: s.x[0] },
      { name: 'hi', value: s.x[s.x.length - 1] },
    ],
    layer: [
      {
        data: { name: 'd', values: rows(s) },
        mark: { type: 'line', color: '#06c', strokeWidth: 2, clip: true },
        encoding: {
          x: {
            field: 'x',
            type: 'quantitative',
            title: null,
            scale: { domainMin: { expr: 'lo' }, domainMax: { expr: 'hi' }, nice: false },
          },
          y: { field: 'y', type: 'quantitative', title: null, scale: { zero: false } },
        },
      },
      {
        data: { name: 'g', values: [{ g: s.target }] },
        mark: { type: 'rule', color: '#c00', strokeDash: [6, 4] },
        encoding: { y: { field: 'g', type: 'quantitative' } },
      },
    ],
  };
  let view;
  const ready = embed(el, spec, { actions: false, renderer: 'canvas' }).then((r) => {
    view = r.view;
  });
  return {
    ready,
    update(n) {
      return view
        .data('d', rows(n))
        .data('g', [{ g: n.target }])
        .runAsync();
    },
    zoom(lo, hi) {
      return view.signal('lo', lo).signal('hi', hi).runAsync();
    },
    destroy() {
      view.finalize();
      el.replaceChildren();
    },
  };
}
