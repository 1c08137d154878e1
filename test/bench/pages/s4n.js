// S4b: 2.04 M numeric values. phase=write, then phase=read in a new browser on the same profile.
import * as store from 'IMPL';
import { matrix } from '../lib/data.js';
import { blocking, run, median, p95, param, snapshot, sleep } from '../lib/page.js';
const time = async (f) => {
  const t = performance.now(),
    v = await f();
  return [performance.now() - t, v, performance.now()];
};
run(async () => {
  await sleep(200);
  const m = matrix();
  if (param('phase') === 'write') {
    await snapshot('start');
    await store.open();
    const t0 = performance.now(),
      [write, , t1] = await time(() => store.write(m));
    await snapshot('end');
    return { write, ...(await blocking(t0, t1)) };
  }
  await snapshot('start');
  const t0 = performance.now(),
    [open] = await time(store.open);
  const [first, got] = await time(() => store.query(57, 900));
  const [sum, total, t1] = await time(store.sum);
  const b = await blocking(t0, t1);
  await snapshot('end');
  const q = [];
  for (let k = 0; k < 30; k++) q.push((await time(() => store.query(k * 4, k * 50)))[0]);
  let want = 0;
  for (const v of m.data) want += v;
  const at = (57 * m.regions + 900) * m.years;
  if (
    Math.abs(total - want) > want * 1e-6 ||
    got.length !== m.years ||
    got.some((v, k) => Math.abs(v - m.data[at + k]) > 0.01)
  )
    throw new Error('wrong data ' + total + ' ' + want);
  return { first: open + first, sum, query: median(q), queryP95: p95(q), ...b };
});
