// Hand-written helpers for the near-limit charts: window, min-max decimation, ticks, and a min-max pyramid.
export const extent = (y) => {
  let a = Infinity,
    b = -Infinity;
  for (let i = 0; i < y.length; i++) {
    const v = y[i];
    if (v < a) a = v;
    if (v > b) b = v;
  }
  return [a, b];
};
const bisect = (x, v) => {
  let a = 0,
    b = x.length;
  while (a < b) {
    const m = (a + b) >> 1;
    if (x[m] < v) a = m + 1;
    else b = m;
  }
  return a;
};
export const window_ = (x, lo, hi) => [Math.max(0, bisect(x, lo) - 1), Math.min(x.length, bisect(x, hi) + 2)];

/** Per pixel column the first, lowest, highest and last point: draws the same pixels as all points do. */
export function decimate(x, y, i0, i1, px) {
  const n = i1 - i0;
  if (n <= px * 4) {
    const i = new Uint32Array(n);
    for (let k = 0; k < n; k++) i[k] = i0 + k;
    return { i, x, y };
  }
  const out = new Uint32Array(px * 4);
  let o = 0;
  for (let c = 0; c < px; c++) {
    const a = i0 + Math.floor((n * c) / px),
      b = i0 + Math.floor((n * (c + 1)) / px);
    let lo = a,
      hi = a;
    for (let k = a + 1; k < b; k++) {
      const v = y[k];
      if (v < y[lo]) lo = k;
      else if (v > y[hi]) hi = k;
    }
    o = push4(out, o, a, lo, hi, b - 1);
  }
  return { i: out.subarray(0, o), x, y };
}
function push4(out, o, a, lo, hi, b) {
  out[o++] = a;
  const p = Math.min(lo, hi),
    q = Math.max(lo, hi);
  if (p !== a) out[o++] = p;
  if (q !== p && q !== b) out[o++] = q;
  if (b !== a) out[o++] = b;
  return o;
}
/** Index of min and max per 64-point block: zooming then costs O(pixels), not O(points). */
export function pyramid(y) {
  const n = Math.ceil(y.length / 64),
    lo = new Uint32Array(n),
    hi = new Uint32Array(n);
  for (let b = 0; b < n; b++) {
    let p = b * 64,
      q = p;
    for (let k = p + 1, e = Math.min(y.length, p + 64); k < e; k++) {
      const v = y[k];
      if (v < y[p]) p = k;
      else if (v > y[q]) q = k;
    }
    lo[b] = p;
    hi[b] = q;
  }
  return { lo, hi };
}
export function decimateFast(x, y, pyr, i0, i1, px) {
  const n = i1 - i0;
  if (n < px * 256) return decimate(x, y, i0, i1, px);
  const out = new Uint32Array(px * 4);
  let o = 0;
  for (let c = 0; c < px; c++) {
    const a = i0 + Math.floor((n * c) / px),
      b = i0 + Math.floor((n * (c + 1)) / px);
    let lo = a,
      hi = a;
    const ba = Math.ceil(a / 64),
      bb = Math.floor(b / 64);
    for (let k = a; k < ba * 64; k++) {
      if (y[k] < y[lo]) lo = k;
      else if (y[k] > y[hi]) hi = k;
    }
    for (let k = ba; k < bb; k++) {
      if (y[pyr.lo[k]] < y[lo]) lo = pyr.lo[k];
      if (y[pyr.hi[k]] > y[hi]) hi = pyr.hi[k];
    }
    for (let k = bb * 64; k < b; k++) {
      if (y[k] < y[lo]) lo = k;
      else if (y[k] > y[hi]) hi = k;
    }
    o = push4(out, o, a, lo, hi, b - 1);
  }
  return { i: out.subarray(0, o), x, y };
}
export function ticks(a, b, n) {
  const raw = (b - a) / n,
    p = 10 ** Math.floor(Math.log10(raw)),
    m = raw / p,
    step = (m > 5 ? 10 : m > 2 ? 5 : m > 1 ? 2 : 1) * p;
  const t = [];
  for (let k = Math.ceil(a / step - 1e-9); k * step <= b + step * 1e-9; k++) t.push(+(k * step).toPrecision(12));
  return { t, step };
}
const M = { l: 45, r: 10, t: 10, b: 25 };
/** Layout shared by the hand-written SVG and canvas charts. */
export function layout(s, lo, hi, ext = extent(s.y)) {
  const { width: W, height: H } = s,
    yt = ticks(ext[0], ext[1], 6),
    xt = ticks(lo, hi, 9);
  const y0 = Math.floor(ext[0] / yt.step) * yt.step,
    y1 = Math.ceil(ext[1] / yt.step) * yt.step;
  const kx = (W - M.l - M.r) / (hi - lo),
    ky = (H - M.t - M.b) / (y1 - y0);
  return {
    W,
    H,
    M,
    xt: xt.t,
    yt: ticks(y0, y1, 6).t,
    fx: (v) => M.l + (v - lo) * kx,
    fy: (v) => H - M.b - (v - y0) * ky,
  };
}
const f1 = (v) => Math.round(v * 10) / 10;
export function svgText(s, lo = s.x[0], hi = s.x[s.x.length - 1], ext) {
  const { W, H, xt, yt, fx, fy } = layout(s, lo, hi, ext);
  const [i0, i1] = window_(s.x, lo, hi),
    p = decimate(s.x, s.y, i0, i1, W - M.l - M.r);
  let d = '';
  for (let k = 0; k < p.i.length; k++) d += (k ? 'L' : 'M') + f1(fx(p.x[p.i[k]])) + ',' + f1(fy(p.y[p.i[k]]));
  let t = '';
  for (const v of xt) t += `<text x="${f1(fx(v))}" y="${H - 8}" text-anchor="middle">${v}</text>`;
  for (const v of yt) t += `<text x="${M.l - 8}" y="${f1(fy(v) + 3)}" text-anchor="end">${v}</text>`;
  let a = `M${M.l},${M.t}V${H - M.b}H${W - M.r}`;
  for (const v of xt) a += `M${f1(fx(v))},${H - M.b}v5`;
  for (const v of yt) a += `M${M.l},${f1(fy(v))}h-5`;
  const g = f1(fy(s.target));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" font-family="sans-serif" font-size="10"><path d="${a}" stroke="#444" fill="none"/>${t}<svg x="${M.l}" width="${W - M.l - M.r}" height="${H}" viewBox="${M.l} 0 ${W - M.l - M.r} ${H}"><path d="${d}" fill="none" stroke="#06c" stroke-width="2"/></svg><path d="M${M.l},${g}H${W - M.r}" stroke="#c00" stroke-dasharray="6 4"/></svg>`;
}
