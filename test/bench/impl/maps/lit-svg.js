import { LitElement, svg, html, css } from 'lit';
import { geoMercator, geoPath } from 'd3-geo';
/** The likely building blocks of the new library: Lit for the elements, d3-geo for the paths, one delegated listener. */
class PerfMap extends LitElement {
  static properties = { spec: { attribute: false }, values: { attribute: false } };
  static styles = css`
    path {
      stroke: #fff;
      stroke-width: 0.5;
    }
    path.on {
      stroke: #000;
      stroke-width: 2;
    }
  `;
  willUpdate(c) {
    if (c.has('spec')) {
      const { geo, width, height } = this.spec,
        p = geoPath(geoMercator().fitSize([width, height], geo)).digits(1);
      this.d = geo.features.map(p);
    }
  }
  render() {
    const { width, height, colour } = this.spec;
    return html`<svg width=${width} height=${height} @pointermove=${this.move}>
      ${this.d.map((d, i) => svg`<path data-i=${i} d=${d} fill=${colour(this.values[i])}></path>`)}
    </svg>`;
  }
  move(e) {
    const t = e.target.tagName === 'path' ? e.target : null;
    if (t === this.on) return;
    this.on?.classList.remove('on');
    this.on = t;
    if (t) {
      t.classList.add('on');
      this.hover(this.spec.geo.features[t.dataset.i].id);
    }
  }
}
customElements.define('perf-map', PerfMap);
export function map(el, spec, onHover) {
  const m = document.createElement('perf-map');
  Object.assign(m, { spec, values: spec.values, hover: onHover });
  el.append(m);
  return {
    ready: m.updateComplete,
    update(v) {
      m.values = v;
      return m.updateComplete;
    },
    destroy() {
      m.remove();
    },
  };
}
