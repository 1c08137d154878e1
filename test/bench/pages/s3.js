// S3: one line of n points: first paint, then 40 zoom and pan steps.
import * as impl from 'IMPL';
import { walk } from '../lib/data.js';
import { painted, blocking, run, snapshot, median, p95, sleep, param, fingerprint } from '../lib/page.js';
run(async () => {
  const n = +param('n'),
    el = document.getElementById('chart'),
    s = walk(n, 3, 1200, 500);
  el.style.cssText = 'width:1200px;height:500px';
  await painted();
  await sleep(100);
  await snapshot('start');
  const t0 = performance.now();
  const c = impl.line(el, s);
  await c.ready;
  if (param('check')) {
    const a = fingerprint(el);
    await sleep(1000);
    return { a, b: fingerprint(el) };
  }
  const shown = await painted(),
    paint = shown - t0;
  await snapshot('painted');
  const block = await blocking(t0, shown);
  await snapshot('zooming');
  if (!c.zoom) return { paint, ...block };
  const steps = [];
  const z0 = performance.now();
  for (let k = 0; k < 40; k++) {
    const w = k < 20 ? 1 - k * 0.045 : 0.1,
      at = k < 20 ? (1 - w) / 2 : 0.45 + (k - 20) * 0.02; // zoom in to 10 %, then pan
    const u0 = performance.now();
    await c.zoom(at * (n - 1), Math.min(1, at + w) * (n - 1));
    steps.push((await painted()) - u0);
    if (performance.now() - z0 > 12000) break;
  }
  await snapshot('zoomed');
  return { paint, ...block, zoom: median(steps), zoomP95: p95(steps), steps: steps.length };
});
