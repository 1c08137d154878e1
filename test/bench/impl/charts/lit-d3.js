import { LitElement, svg, html, css } from 'lit';
import { scaleLinear } from 'd3-scale';
import { line as d3line } from 'd3-shape';
import { window_, decimate, extent } from './_near.js';
const M = { l: 45, r: 10, t: 10, b: 25 };
/** Near-limit: the likely building blocks of the new library, nothing else. */
class PerfLine extends LitElement {
  static properties = { spec: { attribute: false }, range: { attribute: false } };
  static styles = css`
    :host {
      display: block;
    }
    path {
      fill: none;
      stroke: #06c;
      stroke-width: 2;
    }
    text {
      font: 10px sans-serif;
    }
    .g {
      stroke: #c00;
      stroke-dasharray: 6 4;
    }
    .a {
      stroke: #444;
    }
  `;
  render() {
    const s = this.spec,
      W = s.width,
      H = s.height,
      [lo, hi] = this.range ?? [s.x[0], s.x[s.x.length - 1]];
    const x = scaleLinear([lo, hi], [M.l, W - M.r]),
      y = scaleLinear(extent(s.y), [H - M.b, M.t]).nice();
    const [i0, i1] = window_(s.x, lo, hi),
      p = decimate(s.x, s.y, i0, i1, W - M.l - M.r);
    const d = d3line(
      (i) => x(p.x[i]),
      (i) => y(p.y[i]),
    )(p.i);
    return html`<svg width=${W} height=${H} viewBox="0 0 ${W} ${H}">
      ${x.ticks(9).map((t) => svg`<line class="a" x1=${x(t)} x2=${x(t)} y1=${H - M.b} y2=${H - M.b + 5}></line><text x=${x(t)} y=${H - 8} text-anchor="middle">${t}</text>`)}
      ${y.ticks(6).map((t) => svg`<line class="a" x1=${M.l - 5} x2=${M.l} y1=${y(t)} y2=${y(t)}></line><text x=${M.l - 8} y=${y(t) + 3} text-anchor="end">${t}</text>`)}
      <path class="a" style="stroke-width:1;stroke:#444" d="M${M.l},${M.t}V${H - M.b}H${W - M.r}"></path>
      <svg x=${M.l} width=${W - M.l - M.r} height=${H} viewBox="${M.l} 0 ${W - M.l - M.r} ${H}">
        <path d=${d}></path>
      </svg>
      <line class="g" x1=${M.l} x2=${W - M.r} y1=${y(s.target)} y2=${y(s.target)}></line>
    </svg>`;
  }
}
customElements.define('perf-line', PerfLine);
export function line(el, s) {
  const c = document.createElement('perf-line');
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
