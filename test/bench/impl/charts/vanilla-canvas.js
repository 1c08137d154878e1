import { layout, decimate, decimateFast, extent, pyramid, window_ } from './_near.js';
/** Near-limit for canvas: min-max pyramid, one path per series. */
export function line(el, s) {
  const c = el.appendChild(document.createElement('canvas'));
  c.width = s.width;
  c.height = s.height;
  const g = c.getContext('2d', { alpha: false });
  let ext, pyr;
  const set = (n) => {
    s = n;
    ext = extent(n.y);
    pyr = n.y.length > 1e5 ? pyramid(n.y) : null;
  };
  const draw = (lo = s.x[0], hi = s.x[s.x.length - 1]) => {
    const { W, H, M, xt, yt, fx, fy } = layout(s, lo, hi, ext);
    g.fillStyle = '#fff';
    g.fillRect(0, 0, W, H);
    g.strokeStyle = '#444';
    g.fillStyle = '#000';
    g.lineWidth = 1;
    g.font = '10px sans-serif';
    g.beginPath();
    g.moveTo(M.l, M.t);
    g.lineTo(M.l, H - M.b);
    g.lineTo(W - M.r, H - M.b);
    g.textAlign = 'center';
    for (const v of xt) {
      g.moveTo(fx(v), H - M.b);
      g.lineTo(fx(v), H - M.b + 5);
      g.fillText(v, fx(v), H - 8);
    }
    g.textAlign = 'right';
    for (const v of yt) {
      g.moveTo(M.l, fy(v));
      g.lineTo(M.l - 5, fy(v));
      g.fillText(v, M.l - 8, fy(v) + 3);
    }
    g.stroke();
    g.save();
    g.beginPath();
    g.rect(M.l, 0, W - M.l - M.r, H);
    g.clip();
    const [i0, i1] = window_(s.x, lo, hi),
      px = W - M.l - M.r;
    const p = i1 - i0 > px * 8 ? (pyr ? decimateFast(s.x, s.y, pyr, i0, i1, px) : decimate(s.x, s.y, i0, i1, px)) : {};
    g.strokeStyle = '#06c';
    g.lineWidth = 2;
    g.beginPath();
    if (p.i) for (let k = 0; k < p.i.length; k++) g.lineTo(fx(s.x[p.i[k]]), fy(s.y[p.i[k]]));
    else for (let k = i0; k < i1; k++) g.lineTo(fx(s.x[k]), fy(s.y[k]));
    g.stroke();
    g.restore();
    g.strokeStyle = '#c00';
    g.lineWidth = 1;
    g.setLineDash([6, 4]);
    g.beginPath();
    g.moveTo(M.l, fy(s.target));
    g.lineTo(W - M.r, fy(s.target));
    g.stroke();
    g.setLineDash([]);
  };
  set(s);
  draw();
  return {
    update(n) {
      set(n);
      draw();
    },
    zoom: draw,
    destroy() {
      c.remove();
    },
  };
}
