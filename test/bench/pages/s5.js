// S5: a CBS-style CSV (17,000 × 120) as a Blob → typed columns on the main thread.
import * as csv from 'IMPL';
import { blocking, painted, run, sleep, snapshot } from '../lib/page.js';

/** The longest time between two frames while something runs. */
function frameGap() {
  let longest = 0;
  let last = performance.now();
  let running = true;
  requestAnimationFrame(function frame() {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) requestAnimationFrame(frame);
  });
  return (end) => {
    running = false;
    return Math.max(longest, end - last);
  };
}

function sumOf(arrays) {
  let sum = 0;
  let missing = 0;
  for (const values of arrays)
    for (const value of values)
      if (Number.isNaN(value)) missing++;
      else sum += value;
  return { sum, missing };
}

/** Throws unless the table holds every figure, gap and letter of the file. */
function check({ names, columns }, want) {
  const { sum, missing } = sumOf(columns.filter((_, i) => !want.text.includes(i)));
  let chars = 0;
  for (const i of want.text) for (const text of columns[i]) chars += text.length;
  const right =
    columns.length === 120 &&
    columns[0].length === want.rows &&
    missing === want.missing &&
    chars === want.chars &&
    Math.abs(sum - want.sum) <= want.sum * 1e-9 &&
    names[5] === want.name5;
  if (!right) throw new Error(`wrong table ${columns.length} ${columns[0].length} ${sum} ${missing} ${chars}`);
}

/** Throws unless the series hold every figure and gap; the column of row numbers is no series. */
function checkSeries({ blocks, regionCodes }, want) {
  const { sum, missing } = sumOf(blocks.map(({ values }) => values));
  const figures = want.sum - (want.rows * (want.rows - 1)) / 2;
  const right =
    blocks.length === 115 &&
    regionCodes.length === want.rows &&
    missing === want.missing &&
    Math.abs(sum - figures) <= figures * 1e-9;
  if (!right) throw new Error(`wrong series ${blocks.length} ${regionCodes.length} ${sum} ${missing}`);
}

run(async () => {
  const want = await (await fetch('/data/cbs.json')).json();
  const blob = await (await fetch('/data/cbs.csv')).blob();
  document.body.append('CSV');
  await painted();
  await sleep(300);
  await snapshot('reset');
  const endGap = frameGap();
  const start = performance.now();
  const table = await csv.parse(blob, want.text);
  const end = performance.now();
  const gap = endGap(end);
  await snapshot('parsed');
  await sleep(0);
  const times = { parse: end - start, gap, ...(await blocking(start, end)) };
  if (table.series) checkSeries(table.series, want);
  else if (table.limit === undefined) check(table, want);
  return times;
});
