// MONITOR: the whole of the key figures in IndexedDB and two dozen indicators. phase=write, then phase=read in a new browser on the
// same profile: from navigation to the board with its cards, then another region, view and period.
import * as impl from 'IMPL';
import { blocking, fingerprint, median, painted, param, run, sleep, snapshot } from '../lib/page.js';

async function fileOf() {
  const real = await fetch('/data/kwb.csv');
  const answer = real.ok ? real : await fetch('/data/cbs.csv');
  return { blob: await answer.blob(), fileName: real.ok ? 'kwb2020.csv' : 'cbs.csv' };
}

/** Waits at most ten seconds. */
async function drawn(dashboard) {
  while (!impl.isDrawn(dashboard)) {
    if (performance.now() > 10_000) throw new Error('the board was not drawn');
    await sleep(1);
  }
}

async function read(el) {
  const dashboard = el.firstElementChild;
  await drawn(dashboard);
  const there = performance.now();
  const shown = await painted();
  const first = await blocking(0, shown);
  await sleep(500);
  await snapshot('heap-shown');
  const took = {};
  let worst = 0;
  for (const [kind, changes] of Object.entries(impl.changes(dashboard))) {
    const times = [];
    for (const change of changes) {
      await sleep(120);
      const start = performance.now();
      await impl.look(dashboard, change);
      const end = await painted();
      times.push(end - start);
      worst = Math.max(worst, (await blocking(start, end)).longest);
    }
    took[kind] = median(times);
    took[`${kind}Worst`] = Math.max(...times);
  }
  await snapshot('heap-changed');
  return {
    there,
    shown,
    firstLongest: first.longest,
    firstTbt: first.tbt,
    ...took,
    longest: worst,
    ...fingerprint(el),
  };
}

run(async () => {
  const el = document.getElementById('chart');
  if (param('phase') === 'write') return impl.fill(await fileOf(), Number(param('years')));
  return read(el);
});
