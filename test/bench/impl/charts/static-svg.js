import { svgText } from './_near.js';
/** The limit: SVG text made beforehand (prepare is not timed); only parsing and painting remain. */
const made = new Map();
export const prepare = (specs) => specs.forEach((s) => made.set(s, svgText(s)));
export function line(el, s) {
  el.innerHTML = made.get(s) ?? svgText(s);
  return {
    update(n) {
      el.innerHTML = made.get(n) ?? svgText(n);
    },
    destroy() {
      el.innerHTML = '';
    },
  };
}
