import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const flags = [
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

/** A folder for a fresh profile. */
export const newProfile = () => mkdtempSync(join(tmpdir(), 'perf-profile-'));

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const browser of running) browser.kill('SIGKILL');
    process.exit(1);
  });

/** The address at which the browser listens, as it says itself when it has started. */
function listening(browser) {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (text) => {
      said += text;
      const address = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    browser.on('exit', (code) => reject(new Error(`Chromium ended with ${code}\n${said}`)));
    setTimeout(() => reject(new Error(`Chromium did not start\n${said}`)), 30_000).unref();
  });
}

async function end(browser, cdp) {
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  await cdp.send('Browser.close').catch(() => undefined); // It may be gone already.
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 8000))]);
  if (browser.exitCode !== null || browser.signalCode !== null) return;
  browser.kill('SIGKILL');
  await gone;
}

/**
 * Starts a Chromium of our own, so that its processes are known, on a profile folder.
 * @param keep whether the folder stays when the browser closes
 */
export async function launch({ profile = newProfile(), keep = false } = {}) {
  const program = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const address = await listening(child);
  child.stderr.removeAllListeners('data');
  child.stderr.resume();
  const browser = await chromium.connectOverCDP(address);
  const cdp = await browser.newBrowserCDPSession();
  const processes = async () => (await cdp.send('SystemInfo.getProcessInfo')).processInfo;
  return {
    browser,
    version: browser.version(),
    async close() {
      await end(child, cdp);
      if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    /** Processor seconds used by this browser and by this Node process. */
    async cpu() {
      const { user, system } = process.cpuUsage();
      return (await processes()).reduce((sum, { cpuTime }) => sum + cpuTime, 0) + (user + system) / 1e6;
    },
    /** The renderer whose CPU time is nearest to what the page says its process has used. */
    async rendererPid(used) {
      const off = ({ cpuTime }) => Math.abs(cpuTime - used);
      const renderers = (await processes()).filter(({ type }) => type === 'renderer');
      return renderers.sort((a, b) => off(a) - off(b))[0]?.id;
    },
  };
}
