// Finds the browsers the tests need and, where that is possible, installs them. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inRoot } from './setup/root.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {{ env: string[], names: string[], paths: string[], debian: string[], download?: string, downloaded?: RegExp }} Whereabouts */

const cache = process.env.BROWSER_CACHE ?? inRoot('.cache/browsers');

const windowsPrograms = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

/** @type {Record<Engine, Whereabouts>} */
const whereabouts = {
  chromium: {
    env: ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    names: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windowsPrograms.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    debian: ['chromium'],
    download: 'chrome-headless-shell@stable',
    downloaded: /[\\/](chrome-headless-shell|chrome)(\.exe)?$/,
  },
  firefox: {
    env: ['FIREFOX_PATH', 'FIREFOX_BIN'],
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsPrograms.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    debian: ['firefox-esr'],
    download: 'firefox@stable',
    downloaded: /[\\/]firefox(\.exe)?$/,
  },
  webkit: { env: ['WEBKIT_DRIVER'], names: ['WebKitWebDriver'], paths: [], debian: ['webkit2gtk-driver', 'xvfb'] },
};

function isExecutable(/** @type {string | undefined} */ path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (/** @type {string[]} */ names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);

function amongDownloads(/** @type {RegExp | undefined} */ pattern) {
  if (!pattern || !existsSync(cache)) return undefined;
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).map((file) => join(cache, file));
  return files.find((file) => pattern.test(file) && isExecutable(file));
}

/**
 * The path of a browser that is already here.
 * @param {Engine} engine which one
 * @returns {string | undefined} its executable; for WebKit that of its driver
 */
export function find(engine) {
  const { env, names, paths, downloaded } = whereabouts[engine];
  const named = env.map((name) => process.env[name]).find(isExecutable);
  return named ?? onPath(names) ?? paths.find((path) => existsSync(path)) ?? amongDownloads(downloaded);
}

function succeeds(/** @type {string} */ command, /** @type {string[]} */ args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

function installFromDebian(/** @type {string[]} */ packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !onPath(['apt-get'])) return;
  succeeds('apt-get', ['-q', 'update']); // only the security suite has the current browsers
  succeeds('apt-get', ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300', 'install', '--no-install-recommends', ...packages]);
}

function download(/** @type {string | undefined} */ build) {
  if (!build) return;
  mkdirSync(cache, { recursive: true });
  const program = inRoot('node_modules/@puppeteer/browsers/lib/cjs/main-cli.js');
  succeeds(process.execPath, [program, 'install', build, '--path', cache]);
}

/**
 * Finds a browser or installs it: from the distribution as root on Debian, otherwise the build `@puppeteer/browsers` fetches.
 * @param {Engine} engine which one
 * @returns {string | undefined} its executable, or `undefined` when it cannot be had here
 */
export function ensure(engine) {
  const { debian, download: build } = whereabouts[engine];
  const present = find(engine);
  if (present) return present;
  console.log(`${engine} is not here yet; installing it …`);
  installFromDebian(debian);
  const installed = find(engine);
  if (installed) return installed;
  download(build);
  return find(engine);
}

/** Chromium's sandbox does not start as root, nor where user namespaces are denied (containers, Ubuntu 23.10+, chroots). */
export const noSandbox = () =>
  process.platform === 'linux' && (process.getuid?.() === 0 || spawnSync('unshare', ['-U', 'true']).status !== 0);
