// S1: the first chart on a page, from navigation to presented frame.
import * as impl from 'IMPL';
import { walk } from '../lib/data.js';
import { painted, blocking, run, fingerprint, sleep, param } from '../lib/page.js';
run(async () => {
  const el = document.getElementById('chart'),
    s = walk(40, 1);
  const t0 = performance.now();
  const c = impl.line(el, s);
  await c.ready;
  const t1 = performance.now();
  if (param('check')) {
    const a = fingerprint(el);
    await sleep(1000);
    return { a, b: fingerprint(el) };
  }
  const shown = await painted();
  return {
    shown,
    start: t0,
    render: t1 - t0,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ...(await blocking(0, shown)),
  };
});
