// S2: 24 charts of 60 points: mount, then ten filter changes that replace all data.
import * as impl from 'IMPL';
import { walk } from '../lib/data.js';
import { painted, blocking, run, snapshot, median, p95, sleep, fingerprint, param } from '../lib/page.js';
const W = 310,
  H = 145;
const specs = (round) => Array.from({ length: 24 }, (_, i) => walk(60, round * 100 + i + 1, W, H));
run(async () => {
  const root = document.getElementById('chart');
  root.style.cssText = `display:grid;grid-template-columns:repeat(4,${W}px);grid-auto-rows:${H}px;gap:4px`;
  const els = Array.from({ length: 24 }, () => {
    const d = document.createElement('div');
    d.style.cssText = `width:${W}px;height:${H}px;overflow:hidden`;
    root.append(d);
    return d;
  });
  const rounds = Array.from({ length: 11 }, (_, r) => specs(r));
  rounds.forEach((r) => impl.prepare?.(r));
  await painted();
  await snapshot('heap0');
  const t0 = performance.now();
  const charts = els.map((el, i) => impl.line(el, rounds[0][i]));
  await Promise.all(charts.map((c) => c.ready));
  if (param('check')) {
    const a = fingerprint(root);
    await sleep(1000);
    return { a, b: fingerprint(root) };
  }
  const shown = await painted();
  await snapshot('mounted');
  const mount = { mount: shown - t0, ...(await blocking(t0, shown)) };
  await snapshot('before-update');
  const up = [],
    spans = [];
  let worst = 0;
  for (let r = 1; r <= 10; r++) {
    await sleep(30);
    const u0 = performance.now();
    await Promise.all(charts.map((c, i) => c.update(rounds[r][i])));
    const u1 = await painted();
    up.push(u1 - u0);
    spans.push([u0, u1]);
  }
  await snapshot('updated');
  for (const [a, b] of spans) worst = Math.max(worst, (await blocking(a, b)).longest);
  await snapshot('heap1');
  return { ...mount, update: median(up), updateP95: p95(up), updateLongest: worst };
});
