import { LitElement, svg, html } from 'lit';
import { layout, window_, decimate, extent } from './_near.js';
/** Near-limit with Lit: Lit renders, scales/ticks/path are hand-written. */
class PerfLine extends LitElement {
  static properties = { spec: { attribute: false }, range: { attribute: false } };
  willUpdate(c) {
    if (c.has('spec')) this.ext = extent(this.spec.y);
  }
  render() {
    const s = this.spec,
      [lo, hi] = this.range ?? [s.x[0], s.x[s.x.length - 1]],
      { W, H, M, xt, yt, fx, fy } = layout(s, lo, hi, this.ext);
    const [i0, i1] = window_(s.x, lo, hi),
      p = decimate(s.x, s.y, i0, i1, W - M.l - M.r),
      f1 = (v) => Math.round(v * 10) / 10;
    let d = '',
      a = `M${M.l},${M.t}V${H - M.b}H${W - M.r}`;
    for (let k = 0; k < p.i.length; k++) d += (k ? 'L' : 'M') + f1(fx(p.x[p.i[k]])) + ',' + f1(fy(p.y[p.i[k]]));
    for (const v of xt) a += `M${f1(fx(v))},${H - M.b}v5`;
    for (const v of yt) a += `M${M.l},${f1(fy(v))}h-5`;
    return html`<svg width=${W} height=${H} font-family="sans-serif" font-size="10">
      <path d=${a} stroke="#444" fill="none"></path>
      ${xt.map((t) => svg`<text x=${f1(fx(t))} y=${H - 8} text-anchor="middle">${t}</text>`)}${yt.map((t) => svg`<text x=${M.l - 8} y=${f1(fy(t) + 3)} text-anchor="end">${t}</text>`)}
      <svg x=${M.l} width=${W - M.l - M.r} height=${H} viewBox="${M.l} 0 ${W - M.l - M.r} ${H}">
        <path d=${d} fill="none" stroke="#06c" stroke-width="2"></path>
      </svg>
      <path d="M${M.l},${f1(fy(s.target))}H${W - M.r}" stroke="#c00" stroke-dasharray="6 4"></path>
    </svg>`;
  }
}
customElements.define('perf-lit', PerfLine);
export function line(el, s) {
  const c = document.createElement('perf-lit');
  c.spec = s;
  el.append(c);
  return {
    ready: c.updateComplete,
    update(n) {
      c.spec = n;
      return c.updateComplete;
    },
    zoom(lo, hi) {
      c.range = [lo, hi];
      return c.updateComplete;
    },
    destroy() {
      c.remove();
    },
  };
}
