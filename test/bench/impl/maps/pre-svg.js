import { geoMercator, geoPath } from 'd3-geo';
/** The limit: outlines projected and rounded beforehand (not timed), one innerHTML, one delegated listener. */
let ds;
export function prepare({ geo, width, height }) {
  ds = geo.features.map(geoPath(geoMercator().fitSize([width, height], geo)).digits(1));
}
export function map(el, { geo, values, width, height, colour }, onHover) {
  el.innerHTML =
    `<style>.m path{stroke:#fff;stroke-width:.5}.m path.on{stroke:#000;stroke-width:2}</style><svg class="m" width="${width}" height="${height}">` +
    ds.map((d, i) => `<path d="${d}" fill="${colour(values[i])}"/>`).join('') +
    '</svg>';
  const svg = el.lastChild,
    ps = [...svg.children];
  let on;
  svg.addEventListener('pointermove', (e) => {
    const t = e.target.tagName === 'path' ? e.target : null;
    if (t === on) return;
    on?.classList.remove('on');
    on = t;
    if (t) {
      t.classList.add('on');
      onHover(geo.features[ps.indexOf(t)].id);
    }
  });
  return {
    update(v) {
      for (let i = 0; i < ps.length; i++) ps[i].setAttribute('fill', colour(v[i]));
    },
    destroy() {
      el.innerHTML = '';
    },
  };
}
