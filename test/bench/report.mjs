// node report.mjs [scenario …]: Markdown tables of medians (min–max) from results/*.jsonl,
// with ratios to the best peer and to the limit: the best of the hand-written 'near' and 'limit' adapters (same metric and case).
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
const root = fileURLToPath(new URL('.', import.meta.url));
const get = (o, path) => path.split('.').reduce((v, k) => v?.[k], o);
const diff =
  (a, b, k, part = '') =>
  (s) => {
    const p = part ? s[part] : s;
    return p?.snaps?.[b]?.[k] - p?.snaps?.[a]?.[k];
  };
const kB = (k) => (s) => s.size[k] / 1024;
// [label, how to read it from a sample, ratios?]
const METRICS = {
  s1: {
    local: [
      ['shown ms', 'shown', 1],
      ['main-thread CPU ms', 'end.task', 1],
      ['longest task ms', 'longest'],
      ['TBT ms', 'tbt'],
    ],
    slow: [
      ['kB brotli', kB('brotli'), 1],
      ['kB gzip', kB('gzip')],
      ['kB min', kB('min')],
      ['shown ms (4× CPU, 1.6 Mbit/s)', 'shown', 1],
      ['TBT ms', 'tbt'],
    ],
  },
  s2: {
    '': [
      ['mount → painted ms', 'mount', 1],
      ['mount main-thread CPU ms', diff('heap0', 'mounted', 'task'), 1],
      ['TBT ms', 'tbt'],
      ['update all → painted ms', 'update', 1],
      ['update CPU ms per round', (s) => diff('before-update', 'updated', 'task')(s) / 10, 1],
      ['JS heap +MB', diff('heap0', 'heap1', 'heap'), 1],
      ['DOM nodes', diff('heap0', 'heap1', 'domNodes')],
    ],
  },
  s3: {
    '*': [
      ['paint ms', 'paint', 1],
      ['paint main-thread CPU ms', diff('start', 'painted', 'task'), 1],
      ['longest task ms', 'longest'],
      ['zoom/pan step ms', 'zoom', 1],
      ['p95 ms', 'zoomP95'],
      ['step main-thread CPU ms', (s) => diff('zooming', 'zoomed', 'task')(s) / s.steps, 1],
      ['step process CPU ms', (s) => diff('zooming', 'zoomed', 'cpu')(s) / s.steps],
      ['process +MB', diff('start', 'zoomed', 'rss')],
    ],
  },
  s4: {
    '*': [
      ['write ms', 'write.write', 1],
      ['write total CPU ms', 'write.cpu'],
      ['write longest task', 'write.longest'],
      ['cold open + first query ms', 'read.first', 1],
      ['read all ms', 'read.all', 1],
      ['warm query ms', 'read.query', 1],
      ['put one ms', 'read.put', 1],
      ['disk MB', 'disk'],
      ['kB brotli', kB('brotli')],
    ],
  },
  s4n: {
    '*': [
      ['write ms', 'write.write', 1],
      ['cold open + first query ms', 'read.first', 1],
      ['read all + sum ms', 'read.sum', 1],
      ['warm query ms', 'read.query', 1],
      ['p95', 'read.queryP95'],
      ['disk MB', 'disk', 1],
      ['write longest task', 'write.longest'],
    ],
  },
  s5: {
    '': [
      ['parse ms', 'parse', 1],
      ['process CPU ms', diff('reset', 'parsed', 'cpu'), 1],
      ['main-thread CPU ms', diff('reset', 'parsed', 'task')],
      ['longest task ms', 'longest'],
      ['longest frame gap ms', 'gap'],
      ['peak process +MB', (s) => s.snaps.parsed.peak - s.snaps.reset.rss, 1],
    ],
  },
  s6: {
    '': [
      ['paint ms', 'paint', 1],
      ['paint main-thread CPU ms', diff('start', 'painted', 'task'), 1],
      ['longest task ms', 'longest'],
      ['recolour ms', 'recolour', 1],
      ['recolour CPU ms', (s) => diff('before-update', 'updated', 'task')(s) / 10],
      ['hover ms', 'hover', 1],
      ['p95', 'hoverP95'],
      ['hover CPU ms', (s) => diff('before-hover', 'hovered', 'task')(s) / s.moves, 1],
    ],
  },
};
const fmt = (v) => (!Number.isFinite(v) ? '–' : v >= 100 ? v.toFixed(0) : v >= 10 ? v.toFixed(1) : v.toFixed(2));
const median = (a) => {
  const s = [...a].sort((p, q) => p - q),
    n = s.length;
  return n ? (s[(n - 1) >> 1] + s[n >> 1]) / 2 : NaN;
};
export function tables(id) {
  const file = join(root, 'results', id + '.jsonl');
  if (!existsSync(file)) return '';
  const samples = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  let out = '';
  for (const c of [...new Set(samples.map((s) => s.case))]) {
    const metrics = METRICS[id][c] ?? METRICS[id]['*'] ?? METRICS[id][''],
      rows = new Map();
    for (const s of samples.filter((s) => s.case === c)) {
      if (!rows.has(s.impl)) rows.set(s.impl, []);
      rows.get(s.impl).push(s);
    }
    const table = [...rows].map(([impl, all]) => {
      const ok = all.filter((s) => !s.error);
      return {
        impl,
        kind: all[0].kind,
        label: all[0].label,
        n: ok.length,
        error: all.find((s) => s.error)?.error,
        cells: metrics.map(([, how]) => {
          const v = ok.map((s) => (typeof how === 'string' ? get(s, how) : how(s))).filter(Number.isFinite);
          return { m: median(v), lo: Math.min(...v), hi: Math.max(...v) };
        }),
      };
    });
    const best = (k, i) =>
      Math.min(
        ...table
          .filter((t) => t.kind === k && t.impl !== 'noop')
          .map((t) => t.cells[i].m)
          .filter((v) => v > 0),
      );
    const peer = metrics.map((_, i) => best('peer', i)),
      limit = metrics.map((_, i) => Math.min(best('limit', i), best('near', i)));
    out += `\n**${id.toUpperCase()} ${c}**: medians (min–max) of ${Math.max(...table.map((t) => t.n))} rounds; [× best peer / × limit]\n\n| implementation | kind | ${metrics.map((m) => m[0]).join(' | ')} |\n|---|---|${metrics.map(() => '---').join('|')}|\n`;
    for (const t of table.sort((a, b) => a.cells[0].m - b.cells[0].m || 1)) {
      if (!t.n) {
        out += `| ${t.label} | ${t.kind} | failed: ${t.error?.slice(0, 60)} |\n`;
        continue;
      }
      out +=
        `| ${t.label} | ${t.kind} | ` +
        t.cells
          .map((x, i) =>
            !Number.isFinite(x.m)
              ? '–'
              : fmt(x.m) +
                (fmt(x.lo) === fmt(x.hi) ? '' : ` (${fmt(x.lo)}–${fmt(x.hi)})`) +
                (metrics[i][2]
                  ? ` [${(x.m / peer[i]).toFixed(2)} / ${Number.isFinite(limit[i]) ? (x.m / limit[i]).toFixed(1) : '–'}]`
                  : ''),
          )
          .join(' | ') +
        ' |\n';
    }
  }
  return out;
}
for (const id of process.argv.slice(2).length ? process.argv.slice(2) : Object.keys(METRICS)) console.log(tables(id));
