import { machineUse, memoryOf, resetPeak, shareUsed } from './machine.mjs';

/** How a page is visited: as fast as this machine is, or as a slow phone on a slow connection. */
const profiles = {
  local: {},
  slow: {
    cpu: 4,
    network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
  },
};

/** Durations are in thread CPU time: other load on the machine does not count. */
async function prepare(cdp, { cpu, network }) {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: '__perf' });
  if (network) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
  }
  if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

const times = ({ TaskDuration, ScriptDuration, LayoutDuration, RecalcStyleDuration }) => ({
  task: TaskDuration * 1000,
  script: ScriptDuration * 1000,
  layout: (LayoutDuration + RecalcStyleDuration) * 1000,
});

/** The heap after two collections: the second takes what the first set free. */
async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize / 1_048_576, arrays: backingStorageSize / 1_048_576, domNodes: nodes };
}

/** CPU before anything is asked, memory after; a name that starts with `reset` starts a new peak of memory. */
async function snapshotOf(cdp, browser, name) {
  const before = await metricsOf(cdp);
  const heap = name.startsWith('heap') ? await heapOf(cdp) : {};
  const pid = await browser.rendererPid((await metricsOf(cdp)).ProcessTime);
  if (name.startsWith('reset')) resetPeak(pid);
  return { ...times(before), ...heap, ...memoryOf(pid), cpu: before.ProcessTime * 1000 };
}

/** What the page says when it is done, or why it never was; answers its requests for snapshots and mouse moves until then. */
function reportOf(page, cdp, browser, timeout) {
  const snaps = {};
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ error: `timeout ${timeout}` }), timeout);
    const end = (result) => {
      clearTimeout(timer);
      resolve(result);
    };
    const answer = async ({ snapshot, mouse, done }) => {
      if (snapshot) {
        snaps[snapshot] = await snapshotOf(cdp, browser, snapshot);
        await cdp.send('Runtime.evaluate', { expression: '__ack()' });
      } else if (mouse) await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...mouse });
      else end({ ...done, snaps, end: times(await metricsOf(cdp)) });
    };
    page.on('crash', () => end({ error: 'crash' }));
    page.on('pageerror', ({ message }) => end({ error: `pageerror ${message}` }));
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === '__perf') answer(JSON.parse(payload)).catch(reject);
    });
  });
}

/**
 * Opens an address in a page and returns what the page reported, with the snapshots taken on its request, the CPU the
 * browser used, and `foreign`: the share of the machine that others used meanwhile.
 * @param persistent whether the page shares the browser's own profile, which stays on disk
 * @param onPage called with the page before it closes
 */
export async function visit(browser, url, { profile = 'local', persistent = false, timeout = 90_000, onPage } = {}) {
  // An emulated viewport can leave the first frame unpresented.
  const context = persistent ? browser.browser.contexts()[0] : await browser.browser.newContext({ viewport: null });
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    await prepare(cdp, profiles[profile]);
    const report = reportOf(page, cdp, browser, timeout);
    const [cpu, use] = [await browser.cpu(), machineUse()];
    await page.goto(url, { waitUntil: 'commit' });
    const result = await report;
    const after = machineUse();
    const own = (await browser.cpu()) - cpu;
    if (onPage && !result.error) await onPage(page);
    return { ...result, browser: browser.version, cpu: own * 1000, foreign: shareUsed(use, after, own) };
  } finally {
    await (persistent ? page : context).close().catch(() => undefined); // It may have crashed.
  }
}
