import { plot, geo as geoMark, pointer, centroid } from '@observablehq/plot';
/** Highlight by Plot's pointer transform: the nearest centroid, which is what Plot offers. */
export function map(el, { geo, values, width, height, colour }, onHover) {
  const draw = (v) => {
    const p = plot({
      width,
      height,
      margin: 0,
      projection: { type: 'mercator', domain: geo },
      marks: [
        geoMark(geo.features, { fill: (_, i) => colour(v[i]), stroke: '#fff', strokeWidth: 0.5 }),
        geoMark(geo.features, pointer(centroid({ stroke: '#000', strokeWidth: 2 }))),
      ],
    });
    p.addEventListener('input', () => {
      if (p.value) onHover(p.value.id);
    });
    el.replaceChildren(p);
  };
  draw(values);
  return {
    update: draw,
    destroy() {
      el.replaceChildren();
    },
  };
}
