// OWN: what only ours does, step by step, on the key figures of CBS: the real file where it lies beside the project.
import * as impl from 'IMPL';
import { blocking, fingerprint, painted, param, run, sleep, snapshot } from '../lib/page.js';

async function fileOf() {
  const real = await fetch('/data/kwb.csv');
  const answer = real.ok ? real : await fetch('/data/cbs.csv');
  return { blob: await answer.blob(), fileName: real.ok ? 'kwb2020.csv' : 'cbs.csv', real: real.ok };
}

run(async () => {
  const el = document.getElementById('chart');
  el.style.cssText = 'width:900px';
  const file = await fileOf();
  const step = await impl.steps[param('step')](file, el);
  await painted();
  await sleep(300);
  await snapshot('start');
  const start = performance.now();
  const { count, ...said } = await step();
  const done = performance.now();
  if (param('check')) {
    const a = { count, ...said, ...fingerprint(el) };
    await sleep(1000);
    return { a, b: { count, ...said, ...fingerprint(el) } };
  }
  const end = param('step') === 'funnel' ? await painted() : done;
  await snapshot('end');
  return { took: end - start, count, ...said, real: file.real, ...(await blocking(start, end)) };
});
