// S4a: records. phase=write on an empty profile, then phase=read in a new browser on that profile.
import * as store from 'IMPL';
import { records } from '../lib/data.js';
import { blocking, run, median, p95, param, snapshot, sleep } from '../lib/page.js';
const time = async (f) => {
  const t = performance.now(),
    v = await f();
  return [performance.now() - t, v, performance.now()];
};
run(async () => {
  const n = +param('n');
  await sleep(200);
  if (param('phase') === 'write') {
    const rows = records(n);
    await snapshot('start');
    const [open] = await time(store.open);
    const t0 = performance.now(),
      [write, , t1] = await time(() => store.write(rows));
    await snapshot('end');
    await store.close?.();
    return { open, write, ...(await blocking(t0, t1)) };
  }
  await snapshot('start');
  const t0 = performance.now(),
    [open] = await time(store.open);
  const region = 'GM' + String(Math.floor(n / 400)).padStart(4, '0');
  const [first, got] = await time(() => store.query(region, 'i7'));
  const [all, rows, t1] = await time(store.readAll);
  const b = await blocking(t0, t1);
  await snapshot('end');
  const q = [];
  for (let i = 0; i < 30; i++) q.push((await time(() => store.query(region, 'i' + (i % 20))))[0]);
  const u = [];
  for (let i = 0; i < 20; i++) u.push((await time(() => store.put(rows[Math.floor((i * n) / 20)])))[0]);
  let sum = 0;
  for (const r of rows) sum += r.value;
  let want = 0;
  for (const r of records(n)) want += r.value;
  if (rows.length !== n || Math.abs(sum - want) > 1e-3 * n || got.length !== 10 || got.some((r) => r.region !== region))
    throw new Error(`wrong data: ${rows.length} rows, ${got.length} found`);
  return { open, first: open + first, all, query: median(q), queryP95: p95(q), put: median(u), ...b };
});
