import { select } from 'd3-selection';
import { geoMercator, geoPath } from 'd3-geo';
export function map(el, { geo, values, width, height, colour }, onHover) {
  const path = geoPath(geoMercator().fitSize([width, height], geo)).digits(1);
  const svg = select(el).append('svg').attr('width', width).attr('height', height);
  const p = svg
    .selectAll('path')
    .data(geo.features)
    .join('path')
    .attr('d', path)
    .attr('fill', (_, i) => colour(values[i]))
    .attr('stroke', '#fff')
    .attr('stroke-width', 0.5);
  let on;
  svg.on('pointermove', (e) => {
    const t = e.target.tagName === 'path' ? e.target : null;
    if (t === on) return;
    if (on) {
      on.removeAttribute('stroke');
      on.setAttribute('stroke', '#fff');
      on.setAttribute('stroke-width', 0.5);
    }
    on = t;
    if (t) {
      t.setAttribute('stroke', '#000');
      t.setAttribute('stroke-width', 2);
      onHover(t.__data__.id);
    }
  });
  return {
    update(v) {
      p.attr('fill', (_, i) => colour(v[i]));
    },
    destroy() {
      svg.remove();
    },
  };
}
