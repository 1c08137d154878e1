// One chart on a page of text, placed as a webmaster would: from navigation to the presented chart, and what comes after it.
import * as impl from 'IMPL';
import { blocking, painted, run, sleep } from '../lib/page.js';

const shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });

/** Bytes over the wire of everything a window fetched, but for the probe that measures. */
const fetched = (of, probe) =>
  of.performance
    .getEntriesByType('resource')
    .reduce((sum, { encodedBodySize, name }) => sum + encodedBodySize - (name.endsWith('/x.js') ? probe : 0), 0);

run(async () => {
  await impl.place(document.getElementById('chart'));
  const shown = await painted();
  const probe = Number(document.documentElement.dataset.probe);
  await sleep(1500); // parts that are fetched at an idle moment
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
  const documents = frames.reduce(
    (sum, of) => sum + of.performance.getEntriesByType('navigation')[0].encodedBodySize,
    0,
  );
  return {
    shown,
    kb: ([window, ...frames].reduce((sum, of) => sum + fetched(of, of === window ? probe : 0), 0) + documents) / 1000,
    requests: [window, ...frames].reduce((sum, of) => sum + of.performance.getEntriesByType('resource').length, -1),
    shift: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
    ...(await blocking(0, shown)),
  };
});
