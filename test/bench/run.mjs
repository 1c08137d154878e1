// Measures implementations beside one another. README.md says what is measured, how, and which options there are.
import { appendFileSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { best, catalogue } from './impl/index.mjs';
import { launch } from './lib/chromium.mjs';
import { quiet } from './lib/machine.mjs';
import { visit } from './lib/visit.mjs';
import { root } from './lib/build.mjs';
import { makeFiles, makePage } from './lib/pages.mjs';
import { scenariosOf } from './lib/scenarios.mjs';
import { serve } from './lib/server.mjs';

/** A sample in which others used more than this share of the machine is taken once more. */
const MOST_FOREIGN = 0.25;
const TRIES = 2;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean' },
    slot: { type: 'string', multiple: true },
    check: { type: 'boolean' },
    shots: { type: 'boolean' },
    n: { type: 'string' },
    profile: { type: 'string' },
  },
});
const looking = options.check || options.shots;
const scenarios = scenariosOf(options);
const files = makeFiles();
const server = await serve(files);
const results = join(root, 'results');
mkdirSync(results, { recursive: true });

const slotted = [];
for (const slot of options.slot ?? []) {
  const [where, file] = slot.split('=');
  const [folder, name] = where.split('/');
  slotted.push(name);
  catalogue[folder][name] = { kind: 'subject', label: name, s3: 1e6, file: resolve(file) };
}

const shuffled = (items) =>
  items
    .map((item) => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

/** Every adapter that takes part, in each of its cases, with its page. */
async function jobsOf(id, { folder, takesPart, cases }) {
  const wanted = options.only?.split(',') ?? (options.all ? undefined : [...best[folder], ...slotted]);
  const jobs = [];
  for (const [name, adapter] of Object.entries(catalogue[folder])) {
    if (!takesPart(adapter) || (wanted && !wanted.includes(name))) continue;
    const page = await makePage(files, id, name, {
      ...adapter,
      file: adapter.file ?? join(root, 'impl', folder, `${name}.js`),
    });
    for (const one of cases(adapter)) jobs.push({ name, adapter, page, case: one });
  }
  return jobs;
}

const urlOf = ({ page, case: { query = '' } }) => {
  const url = `http://127.0.0.1:${server.port}${page.path}${query}`;
  return options.check ? `${url}${query ? '&' : '?'}check=1` : url;
};

/** One sample; a disturbed one is taken again and the quieter one kept. @returns it, and the browser to go on with. */
async function measure(id, scenario, job, browser) {
  const file = join(results, `${id}-${job.name}.png`);
  const onPage = options.shots ? (page) => page.screenshot({ path: file }) : undefined;
  let quietest;
  for (let tries = 1; tries <= TRIES; tries++) {
    await quiet();
    const sample = await scenario.sample(browser, urlOf(job), { visit: { ...job.case.visit, onPage } });
    if (browser && sample.error) {
      await browser.close(); // What failed once may disturb what comes after it.
      browser = await launch();
    }
    if (!quietest || quietest.error || (!sample.error && sample.foreign < quietest.foreign))
      quietest = { ...sample, tries };
    if (quietest.error || quietest.foreign < MOST_FOREIGN) break;
  }
  return { sample: quietest, browser };
}

function tellLook(id, { name, case: { id: of = '' } }, { error, a, b }) {
  const settled = JSON.stringify(a) === JSON.stringify(b) ? 'settled' : 'NOT settled';
  console.log(id, name, of, error ?? (a ? `${settled} ${JSON.stringify([a, b])}` : 'ok'));
}

/** Appends a sample to the results and says in one line what it was. */
function keep(id, round, { name, adapter, page, case: { id: of = '' } }, empty, load, sample) {
  const size = Object.fromEntries(
    Object.entries(page.size).map(([unit, bytes]) => [unit, bytes - (empty?.size[unit] ?? 0)]),
  );
  const { kind, label } = adapter;
  const line = { s: id, impl: name, kind, label, case: of, round, at: new Date().toISOString(), load, size, ...sample };
  appendFileSync(join(results, `${id}.jsonl`), `${JSON.stringify(line)}\n`);
  const numbers = Object.entries(sample).filter(([, value]) => typeof value === 'number');
  const said = sample.error
    ? `ERROR ${sample.error.slice(0, 200)}`
    : numbers.map(([key, value]) => `${key}=${value.toFixed(1)}`).join(' ');
  console.log(`${id} r${round} ${name} ${of} ${said}`);
}

async function runRound(id, scenario, jobs, empty, round) {
  let browser = scenario.ownBrowser ? undefined : await launch();
  try {
    if (browser) await visit(browser, urlOf(jobs[0])); // warm-up, not counted
    for (const job of shuffled(jobs)) {
      const [load] = loadavg();
      const taken = await measure(id, scenario, job, browser);
      browser = taken.browser;
      if (looking) tellLook(id, job, taken.sample);
      else keep(id, round, job, empty, load, taken.sample);
    }
  } finally {
    await browser?.close();
  }
}

const asked = positionals[0] === 'all' ? Object.keys(scenarios) : positionals;
try {
  for (const id of asked) {
    const scenario = scenarios[id];
    if (!scenario)
      throw new Error(`There is no scenario "${id}"; there are ${Object.keys(scenarios).join(', ')} and all.`);
    const jobs = await jobsOf(id, scenario);
    const noop = { file: join(root, 'impl/charts/noop.js') };
    const empty = scenario.folder === 'charts' ? await makePage(files, id, 'noop', noop) : undefined;
    const rounds = looking ? 1 : Number(options.rounds ?? scenario.rounds);
    for (let round = 0; round < rounds; round++) await runRound(id, scenario, jobs, empty, round);
  }
} finally {
  await server.close();
}
