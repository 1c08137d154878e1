import { svgText, extent } from './_near.js';
/** Near-limit for SVG drawn at run time: one string, one innerHTML, min-max decimation. */
export function line(el, s) {
  let ext = extent(s.y);
  el.innerHTML = svgText(s, undefined, undefined, ext);
  return {
    update(n) {
      s = n;
      ext = extent(n.y);
      el.innerHTML = svgText(n, undefined, undefined, ext);
    },
    zoom(lo, hi) {
      el.innerHTML = svgText(s, lo, hi, ext);
    },
    destroy() {
      el.innerHTML = '';
    },
  };
}
