import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';
import { columnsOf } from './metrics.mjs';

/** The samples of a scenario, in the order they were taken. */
export function samplesOf(scenario) {
  const file = join(root, 'results', `${scenario}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Three significant digits, or a dash where nothing was measured. */
export function format(value) {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function rowOf([name, samples], columns) {
  const good = samples.filter(({ error }) => !error);
  const cells = columns.map(({ read }) => {
    const values = good.map((sample) => read(sample)).filter(Number.isFinite);
    return { median: median(values), low: Math.min(...values), high: Math.max(...values) };
  });
  const { kind, label } = samples[0];
  return { name, kind, label, rounds: good.length, error: samples.find(({ error }) => error)?.error, cells };
}

/** The best median of a column among rows of some kinds; Infinity where there is none. */
const best = (rows, kinds, column) =>
  Math.min(
    ...rows
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ cells }) => cells[column].median)
      .filter((value) => value > 0),
  );

/** One case of a scenario: its columns, a row per implementation, and per column the best peer and the limit. */
export function tableOf(scenario, of, samples) {
  const columns = columnsOf(scenario, of);
  const byName = new Map();
  for (const sample of samples) {
    if (sample.case !== of) continue;
    byName.set(sample.impl, [...(byName.get(sample.impl) ?? []), sample]);
  }
  const rows = Array.from(byName, (entry) => rowOf(entry, columns)).sort(
    (a, b) => a.cells[0].median - b.cells[0].median || 0,
  );
  return {
    scenario,
    of,
    columns,
    rows,
    peer: columns.map((_, column) => best(rows, ['peer'], column)),
    limit: columns.map((_, column) => best(rows, ['near', 'limit'], column)),
  };
}

/** Every table of a scenario. */
export function tablesOf(scenario) {
  const samples = samplesOf(scenario);
  return Array.from(new Set(samples.map((sample) => sample.case)), (of) => tableOf(scenario, of, samples));
}

function cellText({ median: middle, low, high }, { ratio }, peer, limit) {
  if (!Number.isFinite(middle)) return '–';
  const range = format(low) === format(high) ? '' : ` (${format(low)}–${format(high)})`;
  const times = (value) => (Number.isFinite(value) ? format(middle / value) : '–');
  return `${format(middle)}${range}${ratio ? ` [${times(peer)} / ${times(limit)}]` : ''}`;
}

/** A table as Markdown. */
export function markdownOf({ scenario, of, columns, rows, peer, limit }) {
  const rounds = Math.max(...rows.map((row) => row.rounds));
  const lines = rows.map(({ kind, label, rounds: count, error, cells }) => {
    const texts = cells.map((cell, i) => cellText(cell, columns[i], peer[i], limit[i]));
    const name = kind === 'subject' ? `**${label}**` : label;
    return count
      ? `| ${name} | ${kind} | ${texts.join(' | ')} |`
      : `| ${name} | ${kind} | failed: ${error?.slice(0, 60)} |`;
  });
  return [
    `**${scenario.toUpperCase()} ${of}**: medians (min–max) of at most ${rounds} rounds [× best peer / × limit]`,
    '',
    `| implementation | kind | ${columns.map(({ name }) => name).join(' | ')} |`,
    `|---|---|${columns.map(() => '---|').join('')}`,
    ...lines,
    '',
  ].join('\n');
}
