import { rmSync } from 'node:fs';
import { launch, newProfile } from './chromium.mjs';
import { diskUsage, dropFileCache } from './machine.mjs';
import { visit } from './visit.mjs';

/** One visit to one page, in the browser of the round. */
const oneVisit = (browser, url, { visit: how }) => visit(browser, url, { ...how });

const withPhase = (url, phase) => `${url}${url.includes('?') ? '&' : '?'}phase=${phase}`;

/** Writes in one browser process, drops the page cache of the profile, and reads in a new process. */
async function writeThenRead(_, url) {
  const profile = newProfile();
  const how = { persistent: true, timeout: 400_000 };
  let browser = await launch({ profile, keep: true });
  try {
    const write = await visit(browser, withPhase(url, 'write'), how);
    if (write.error) return write;
    await browser.close();
    const disk = diskUsage(profile, /IndexedDB|File System/) / 1_048_576;
    dropFileCache(profile);
    browser = await launch({ profile, keep: true });
    const read = await visit(browser, withPhase(url, 'read'), how);
    const foreign = Math.max(write.foreign, read.foreign ?? 0);
    return { disk, write, read, error: read.error, browser: read.browser, foreign };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const sizes = (all, n) => all.filter((size) => !n || Number(n) === size);

/**
 * What is measured: the folder of adapters, which of them take part, the cases of each, and how one sample is taken.
 * @param options `--profile` and `--n` narrow the cases
 */
export const scenariosOf = ({ profile, n }) => {
  const charts = (id) => (adapter) => !adapter.only || adapter.only.includes(id);
  const all = () => true;
  const once = () => [{}];
  return {
    s1: {
      folder: 'charts',
      rounds: 9,
      takesPart: charts('s1'),
      sample: oneVisit,
      cases: () => (profile ? [profile] : ['local', 'slow']).map((id) => ({ id, visit: { profile: id } })),
    },
    routes: {
      folder: 'routes',
      rounds: 7,
      takesPart: all,
      sample: oneVisit,
      cases: () => [{ id: 'slow', visit: { profile: 'slow' } }],
    },
    s2: { folder: 'charts', rounds: 7, takesPart: charts('s2'), sample: oneVisit, cases: once },
    s3: {
      folder: 'charts',
      rounds: 4,
      takesPart: charts('s3'),
      sample: oneVisit,
      cases: ({ s3 = 0 }) =>
        sizes([1e4, 1e5, 1e6], n)
          .filter((size) => size <= s3)
          .map((size) => ({ id: String(size), query: `?n=${size}`, visit: { timeout: 120_000 } })),
    },
    s4: {
      folder: 'stores',
      rounds: 5,
      takesPart: all,
      sample: writeThenRead,
      ownBrowser: true,
      cases: () => sizes([1e4, 1e5], n).map((size) => ({ id: String(size), query: `?n=${size}` })),
    },
    s4n: {
      folder: 'series',
      rounds: 5,
      takesPart: all,
      sample: writeThenRead,
      ownBrowser: true,
      cases: () => [{ id: '2M', query: '?x=1' }],
    },
    s5: { folder: 'csv', rounds: 7, takesPart: all, sample: oneVisit, cases: once },
    s6: { folder: 'maps', rounds: 7, takesPart: all, sample: oneVisit, cases: once },
    monitor: {
      folder: 'monitor',
      rounds: 3,
      takesPart: all,
      sample: writeThenRead,
      ownBrowser: true,
      cases: () => [
        { id: 'one year', query: '?years=1' },
        { id: '13 years', query: '?years=13' },
      ],
    },
    own: {
      folder: 'own',
      rounds: 5,
      takesPart: all,
      sample: oneVisit,
      cases: ({ step }) => [{ query: `?step=${step}`, visit: { timeout: 180_000 } }],
    },
  };
};
