import { geoMercator, geoPath } from 'd3-geo';
const canvas = (el, w, h) => {
  const c = el.appendChild(document.createElement('canvas'));
  c.width = w;
  c.height = h;
  c.style.cssText = 'position:absolute;left:0;top:0';
  return c.getContext('2d');
};
/** One Path2D per polygon; hover by bounding box, then isPointInPath; highlight on a second canvas. */
export function map(el, { geo, values, width, height, colour }, onHover) {
  el.style.position = 'relative';
  const path = geoPath(geoMercator().fitSize([width, height], geo));
  const shapes = geo.features.map((f) => ({ id: f.id, p: new Path2D(path(f)), b: path.bounds(f) }));
  const g = canvas(el, width, height),
    top = canvas(el, width, height);
  const draw = (v) => {
    g.clearRect(0, 0, width, height);
    g.strokeStyle = '#fff';
    g.lineWidth = 0.5;
    shapes.forEach((s, i) => {
      g.fillStyle = colour(v[i]);
      g.fill(s.p);
      g.stroke(s.p);
    });
  };
  draw(values);
  let on;
  el.onpointermove = (e) => {
    const x = e.offsetX,
      y = e.offsetY;
    const hit = shapes.find(
      (s) => x >= s.b[0][0] && x <= s.b[1][0] && y >= s.b[0][1] && y <= s.b[1][1] && g.isPointInPath(s.p, x, y),
    );
    if (hit === on) return;
    on = hit;
    top.clearRect(0, 0, width, height);
    if (hit) {
      top.lineWidth = 2;
      top.strokeStyle = '#000';
      top.stroke(hit.p);
      onHover(hit.id);
    }
  };
  return {
    update: draw,
    destroy() {
      el.replaceChildren();
    },
  };
}
