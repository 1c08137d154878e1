// Starts WebKitGTK's MiniBrowser through WebKitWebDriver and speaks W3C WebDriver with it, by fetch alone.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { find } from '../browsers.mjs';

/** @typedef {(method: string, path: string, body?: object) => Promise<any>} Command */

const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];
const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/** The browser itself, which lies where no path leads. */
const miniBrowser = versions
  .flatMap((version) => folders.map((folder) => `${folder}/${version}/MiniBrowser`))
  .find((file) => existsSync(file));

/** Whether WebKitGTK can run here. */
export const webkitAvailable = () => miniBrowser !== undefined && find('webkit') !== undefined;

/** The buttons above a page keep the window from getting narrower than 447 pixels, wider than a telephone: these take no room. */
const narrowToolbar = '* { min-width: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }';

/** @type {() => Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address) return reject(new Error('no port is free'));
      server.close(() => resolve(address.port));
    });
  });

/** Everything that runs for one browser, and how to end it. */
export class WebKitProcesses {
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  #home = mkdtempSync(join(tmpdir(), 'wtr-webkit-'));

  constructor() {
    mkdirSync(join(this.#home, 'gtk-3.0'));
    writeFileSync(join(this.#home, 'gtk-3.0', 'gtk.css'), narrowToolbar);
    process.once('exit', this.end);
  }

  /** An environment of its own: settings and caches of the person at this machine stay out of the tests. */
  get #environment() {
    const own = {
      HOME: this.#home,
      XDG_CACHE_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      XDG_CONFIG_HOME: this.#home,
    };
    return { ...process.env, ...own, NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  }

  /**
   * Starts a display when there is none, and the driver.
   * @param {number} width of the screen, in pixels
   * @param {number} height of the screen, in pixels
   * @returns {Promise<string>} the driver's address
   */
  async start(width, height) {
    const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? {} : await this.#startDisplay(width, height);
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      env: { ...this.#environment, ...display },
      stdio: 'ignore',
    });
    this.#children.push(driver);
    const address = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries += 1) {
      const answered = await fetch(`${address}/status`).then(
        () => true,
        () => false,
      );
      if (answered) return address;
      if (tries > 100) throw new Error('WebKitWebDriver does not answer');
      await wait(50);
    }
  }

  /** Starts Xvfb, which says on its fourth stream which display it took. */
  async #startDisplay(/** @type {number} */ width, /** @type {number} */ height) {
    const screen = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
    const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#children.push(server);
    /** @type {string} */
    const number = await new Promise((resolve, reject) => {
      server.stdio[3]?.once('data', (/** @type {Buffer} */ data) => resolve(String(data).trim()));
      server.once('error', reject);
      server.once('exit', () => reject(new Error('Xvfb ended')));
    });
    return { DISPLAY: `:${number}`, GDK_BACKEND: 'x11' };
  }

  /** Ends everything and removes the home it lived in. */
  end = () => {
    for (const child of this.#children.splice(0).reverse()) child.kill();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 3 });
  };
}

/** A function that sends commands to a driver; an error of the driver is thrown with its message. */
export const commandsTo = (/** @type {string} */ address) =>
  /** @type {Command} */ (
    async (method, path, body) => {
      const request = body
        ? { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : { method };
      const { value } = await (await fetch(address + path, request)).json();
      if (value?.error) throw new Error(`WebKitWebDriver ${method} ${path}: ${value.error}: ${value.message}`);
      return value;
    }
  );

/** What the driver must open: our browser, at a fixed size. `none`, or navigating would wait for the tests to end. */
export const capabilities = (/** @type {number} */ width, /** @type {number} */ height) => ({
  alwaysMatch: {
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation', `--geometry=${width}x${height}`] },
  },
});
