// S6: choropleth of 350 polygons × ~190 vertices: first paint, recolour, hover.
import * as impl from 'IMPL';
import { rng } from '../lib/data.js';
import { painted, blocking, run, snapshot, median, p95, sleep, fingerprint, param } from '../lib/page.js';
const RAMP = ['#eff3ff', '#bdd7e7', '#6baed6', '#3182bd', '#08519c'],
  W = 700,
  H = 800;
const vals = (seed) => {
  const r = rng(seed);
  return Array.from({ length: 350 }, () => r() * 100);
};
run(async () => {
  const geo = await (await fetch('/data/geo.json')).json(),
    el = document.getElementById('chart');
  el.style.cssText = `width:${W}px;height:${H}px`;
  const spec = { geo, values: vals(1), width: W, height: H, colour: (v) => RAMP[Math.min(4, (v / 20) | 0)] };
  impl.prepare?.(spec);
  await painted();
  await sleep(100);
  await snapshot('start');
  let hovered;
  const t0 = performance.now();
  const m = impl.map(el, spec, (id) => hovered?.(id));
  await m.ready;
  if (param('check')) {
    const a = fingerprint(el);
    await sleep(1000);
    return { a, b: fingerprint(el) };
  }
  const shown = await painted();
  await snapshot('painted');
  const block = await blocking(t0, shown);
  await snapshot('before-update');
  const up = [];
  for (let k = 2; k < 12; k++) {
    await sleep(20);
    const u = performance.now();
    await m.update(vals(k));
    up.push((await painted()) - u);
  }
  await snapshot('updated');
  await snapshot('before-hover');
  let sent;
  addEventListener(
    'pointermove',
    (e) => {
      sent = e.timeStamp;
    },
    { capture: true },
  );
  const lat = [],
    r = rng(4);
  let last,
    moves = 0;
  for (let k = 0; k < 60; k++) {
    const hit = new Promise((ok) => {
      hovered = async (id) => {
        if (id === last) return;
        last = id;
        hovered = null;
        const t = sent,
          at = await painted();
        ok(at - t);
      };
    });
    window.__perf(
      JSON.stringify({ mouse: { x: Math.round(W * (0.2 + 0.6 * r())), y: Math.round(H * (0.2 + 0.6 * r())) } }),
    );
    moves++;
    const l = await Promise.race([hit, sleep(400)]);
    if (l !== undefined) lat.push(l);
    await sleep(15);
  }
  await snapshot('hovered');
  return {
    paint: shown - t0,
    ...block,
    recolour: median(up),
    hover: median(lat),
    hoverP95: p95(lat),
    hits: lat.length,
    moves,
  };
});
