import { spawn, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--no-default-browser-check',
  '--disable-extensions',
  '--mute-audio',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--force-device-scale-factor=1',
  '--force-color-profile=srgb',
  '--window-size=1320,1060',
  '--password-store=basic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--remote-debugging-port=0',
];
export const newProfile = () => mkdtempSync(join(tmpdir(), 'perf-profile-'));

const running = new Set();
for (const sig of ['SIGINT', 'SIGTERM'])
  process.on(sig, () => {
    for (const p of running) p.kill('SIGKILL');
    process.exit(1);
  });
/** Starts our own chromium (so that we know its pid) on the given profile folder. */
export async function launch({ profile = newProfile(), keep = false } = {}) {
  const proc = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [...FLAGS, '--user-data-dir=' + profile, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  running.add(proc);
  proc.once('exit', () => running.delete(proc));
  const ws = await new Promise((ok, no) => {
    let s = '';
    proc.stderr.on('data', (d) => {
      s += d;
      const m = /DevTools listening on (\S+)/.exec(s);
      if (m) ok(m[1]);
    });
    proc.on('exit', (c) => no(new Error('chromium exited ' + c + '\n' + s)));
    setTimeout(() => no(new Error('chromium did not start\n' + s)), 30000).unref();
  });
  proc.stderr.removeAllListeners('data');
  proc.stderr.resume();
  const browser = await chromium.connectOverCDP(ws);
  const cdp = await browser.newBrowserCDPSession();
  return {
    browser,
    profile,
    version: browser.version(),
    async close() {
      const gone = new Promise((r) => proc.once('exit', r));
      await cdp.send('Browser.close').catch(() => {});
      await Promise.race([gone, new Promise((r) => setTimeout(r, 8000))]);
      if (proc.exitCode === null && proc.signalCode === null) {
        proc.kill('SIGKILL');
        await gone;
      }
      if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    /** Processor seconds used by this browser and by this Node process. */
    async cpu() {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo'),
        { user, system } = process.cpuUsage();
      return processInfo.reduce((t, p) => t + p.cpuTime, 0) + (user + system) / 1e6;
    },
    /** The renderer whose CPU time is what the page says its process has used. */
    async rendererPid(used) {
      const { processInfo } = await cdp.send('SystemInfo.getProcessInfo'),
        off = (p) => Math.abs(p.cpuTime - used);
      return processInfo.filter((p) => p.type === 'renderer').sort((a, b) => off(a) - off(b))[0]?.id;
    },
  };
}

const kb = (pid, key) =>
  Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN);
/** Resident and peak resident memory in MB; resetPeak makes the kernel start a new peak. */
export const rss = (pid) => ({ rss: kb(pid, 'VmRSS') / 1024, peak: kb(pid, 'VmHWM') / 1024 });
export const resetPeak = (pid) => {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    /* not root: the peak is since process start */
  }
};

/** Drops the page cache of every file under dir, so the next open reads the disk (coreutils dd, no root needed). */
export function dropFileCache(dir) {
  for (const e of readdirSync(dir, { recursive: true, withFileTypes: true }))
    if (e.isFile())
      try {
        execFileSync('dd', ['if=' + join(e.parentPath ?? e.path, e.name), 'iflag=nocache', 'count=0'], {
          stdio: 'ignore',
        });
      } catch {
        /* gone */
      }
}
export const diskUsage = (dir, match) => {
  let n = 0;
  try {
    for (const e of readdirSync(dir, { recursive: true, withFileTypes: true }))
      if (e.isFile() && (!match || match.test(join(e.parentPath ?? e.path, e.name))))
        n += Number(execFileSync('stat', ['-c', '%s', join(e.parentPath ?? e.path, e.name)]));
  } catch {
    /* none */
  }
  return n;
};

/** Processor seconds used by the whole machine (busy + stolen), and seconds elapsed. */
function machine() {
  const [user, nice, sys, , , irq, soft, steal] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return { busy: (user + nice + sys + irq + soft + steal) / 100, at: performance.now() / 1000 };
}
/** Waits (a few seconds at most) for a quarter second in which others leave the machine mostly idle. */
export async function quiet(limit = 2) {
  const end = performance.now() + limit * 1000;
  for (let a = machine(); performance.now() < end;) {
    await new Promise((r) => setTimeout(r, 250));
    const b = machine();
    if ((b.busy - a.busy) / (b.at - a.at) / cpus().length < 0.2) return true;
    a = b;
  }
  return false;
}
const PROFILES = {
  local: {},
  slow: { cpu: 4, net: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 } },
};
/** Opens url in a page and returns what the page reported, with snapshots taken on request. */
export async function visit(b, url, { profile = 'local', persistent = false, timeout = 90000, onPage } = {}) {
  const ctx = persistent ? b.browser.contexts()[0] : await b.browser.newContext({ viewport: null }); // an emulated viewport can leave the first frame unpresented
  const page = await ctx.newPage();
  const cdp = await ctx.newCDPSession(page);
  const snaps = {};
  try {
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }); // durations in thread CPU time: other load on the machine does not count
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: '__perf' });
    const p = PROFILES[profile];
    if (p.net) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', p.net);
    }
    if (p.cpu) await cdp.send('Emulation.setCPUThrottlingRate', { rate: p.cpu });
    const metrics = async () =>
      Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((m) => [m.name, m.value]));
    const result = new Promise((ok, no) => {
      const t = setTimeout(() => ok({ error: 'timeout ' + timeout }), timeout);
      page.on('crash', () => {
        clearTimeout(t);
        ok({ error: 'crash' });
      });
      page.on('pageerror', (e) => {
        clearTimeout(t);
        ok({ error: 'pageerror ' + e.message });
      });
      cdp.on('Runtime.bindingCalled', async (e) => {
        if (e.name !== '__perf') return;
        try {
          const m = JSON.parse(e.payload);
          if (m.snapshot) {
            const before = await metrics();
            const s = {
              task: before.TaskDuration * 1000,
              script: before.ScriptDuration * 1000,
              layout: (before.LayoutDuration + before.RecalcStyleDuration) * 1000,
            };
            if (m.snapshot.startsWith('heap')) {
              await cdp.send('HeapProfiler.collectGarbage');
              await cdp.send('HeapProfiler.collectGarbage');
              s.heap = (await cdp.send('Runtime.getHeapUsage')).usedSize / 1048576;
              s.domNodes = (await cdp.send('Memory.getDOMCounters')).nodes;
            }
            const now = await metrics(),
              pid = await b.rendererPid(now.ProcessTime);
            if (m.snapshot.startsWith('reset')) resetPeak(pid);
            Object.assign(s, rss(pid), { cpu: before.ProcessTime * 1000 });
            snaps[m.snapshot] = s;
            await cdp.send('Runtime.evaluate', { expression: '__ack()' });
          } else if (m.mouse) await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...m.mouse });
          else {
            clearTimeout(t);
            const s = await metrics();
            ok({
              ...m.done,
              snaps,
              end: {
                task: s.TaskDuration * 1000,
                script: s.ScriptDuration * 1000,
                layout: (s.LayoutDuration + s.RecalcStyleDuration) * 1000,
              },
            });
          }
        } catch (err) {
          no(err);
        }
      });
    });
    const own0 = await b.cpu(),
      m0 = machine();
    await page.goto(url, { waitUntil: 'commit' });
    const r = await result;
    const m1 = machine(),
      own = (await b.cpu()) - own0;
    r.cpu = own * 1000;
    r.foreign = Math.max(0, m1.busy - m0.busy - own) / (m1.at - m0.at) / cpus().length; // share of the machine that others used
    if (onPage && !r.error) await onPage(page, r);
    return r;
  } finally {
    if (persistent) await page.close().catch(() => {});
    else await ctx.close().catch(() => {});
  }
}
