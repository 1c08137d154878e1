import { cpus, totalmem } from 'node:os';
import { metrics } from './metrics.mjs';
import { notes, readings, remark } from './notes.mjs';
import { format, markdownOf, samplesOf, tablesOf } from './tables.mjs';
import { targets } from './targets.mjs';

const scenarioNames = {
  s1: 'The first chart on a page',
  routes: 'One chart on a page of text, by every route, and every element alone, on a slow phone',
  s2: 'A dashboard of 24 charts',
  s3: 'A long series',
  s4: 'Records',
  s4n: 'Two million numbers',
  s5: 'A CBS file of 17,000 × 120',
  s6: 'A map of municipalities',
  monitor: 'The board of the monitor, the whole of the key figures in IndexedDB',
  own: 'What has no peer: the key figures of CBS, step by step',
};

/** What was measured on: no names, only what a reader needs to compare. */
function machineText() {
  const samples = Object.keys(metrics).flatMap(samplesOf);
  const lastDay = samples.reduce((last, { at }) => (at > last ? at : last), '').slice(0, 10);
  const browsers = [...new Set(samples.flatMap(({ browser }) => browser ?? []))].join(', ');
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    `Measured on ${lastDay}, ${cpus().length} shared cores, ${gigabytes} GB, Chromium ${browsers}, Node ${process.versions.node}.`,
    'Where others used much of the machine, wall times say little: prefer CPU time, and always the ratios within one run.',
  ].join('\n');
}

const minuteOf = (instant) => `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;

/** When a scenario was measured, and how much of the machine others used meanwhile: the middle sample, in whole percents. */
function disturbance(scenario) {
  const samples = samplesOf(scenario);
  const shares = samples.flatMap(({ foreign }) => foreign ?? []);
  const middle = shares.sort((a, b) => a - b)[shares.length >> 1] ?? 0;
  const times = samples.map(({ at }) => minuteOf(at)).sort();
  return [
    `Measured from ${times[0]} to ${times.at(-1)} (UTC).`,
    `Others used ${Math.round(middle * 100)} % of the machine in the middle sample.`,
  ].join(' ');
}

function verdictOf(target, tables) {
  const measured = target.read(tables);
  if (measured === undefined) return { ...target, measured: '–', verdict: 'not measured', missed: true };
  const missed = measured > target.most;
  const verdict = missed ? `missed, ${format(measured / target.most)} × what is aimed at` : '**met**';
  return { ...target, measured: format(measured), verdict, missed };
}

function targetsText(tables) {
  const judged = targets.map((target) => verdictOf(target, tables));
  const rows = judged.map(
    ({ what, unit, most, measured, verdict }) => `| ${what} | ≤ ${format(most)} ${unit} | ${measured} | ${verdict} |`,
  );
  const why = [...new Set(judged.filter(({ missed }) => missed).map((target) => target.why))].filter(
    (name) => notes[name],
  );
  return [
    '| what | target | measured | verdict |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## What is missed or was not measured, why, and what would reach it',
    '',
    ...why.map((name) => `- ${notes[name]}`),
  ].join('\n');
}

/** The text of RESULTS.md. */
export function resultsText() {
  const scenarios = Object.keys(metrics).map((id) => ({ id, tables: tablesOf(id) }));
  const measured = scenarios.filter(({ tables }) => tables.length > 0);
  const sections = measured.map(({ id, tables }) =>
    [
      `## ${id}: ${scenarioNames[id]}`,
      '',
      disturbance(id),
      '',
      ...(readings[id] ? [readings[id], ''] : []),
      ...tables.map(markdownOf),
    ].join('\n'),
  );
  return [
    '# What was measured',
    '',
    'Written by `node report.mjs --write` from the samples of the last run; `README.md` says how they are taken.',
    '',
    machineText(),
    '',
    remark,
    '',
    '## Targets',
    '',
    targetsText(measured.flatMap(({ tables }) => tables)),
    '',
    ...sections,
  ].join('\n');
}
