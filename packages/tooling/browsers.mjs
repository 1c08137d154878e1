// Finds (and where allowed, installs) the browsers the tests need. No dependencies.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = process.env.BROWSER_CACHE ?? join(root, '.cache/browsers');
const executable = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((d) => names.map((n) => join(d, n)))
    .find(executable);
const home = process.env.HOME ?? process.env.USERPROFILE ?? '';
const pf = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const known = {
  chromium: {
    env: ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    names: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...pf.flatMap((d) => [
        join(d, 'Google/Chrome/Application/chrome.exe'),
        join(d, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    apt: ['chromium'],
    puppeteer: 'chrome-headless-shell@stable',
  },
  firefox: {
    env: ['FIREFOX_PATH', 'FIREFOX_BIN'],
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...pf.map((d) => join(d, 'Mozilla Firefox/firefox.exe')),
    ],
    apt: ['firefox-esr'],
    puppeteer: 'firefox@stable',
  },
  webkit: { env: ['WEBKIT_DRIVER'], names: ['WebKitWebDriver'], paths: [], apt: ['webkit2gtk-driver', 'xvfb'] },
};

const fromCache = (name) => {
  try {
    return readdirSync(cache, { recursive: true })
      .map((f) => join(cache, f))
      .find(
        (f) =>
          executable(f) &&
          (name === 'chromium' ? /(chrome-headless-shell|chrome)(\.exe)?$/ : /firefox(\.exe)?$/).test(f) &&
          !f.endsWith('.sh'),
      );
  } catch {
    return undefined;
  }
};

/** Path of a browser, or undefined. */
export function find(name) {
  const k = known[name];
  for (const e of k.env) if (process.env[e] && executable(process.env[e])) return process.env[e];
  return onPath(k.names) ?? k.paths.find(existsSync) ?? (name === 'webkit' ? undefined : fromCache(name));
}

const run = (cmd, args, env = {}) => {
  console.error(`> ${cmd} ${args.join(' ')}`);
  return (
    spawnSync(cmd, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    }).status === 0
  );
};

/** Finds a browser, or installs it: Debian packages when root on Debian, otherwise the build @puppeteer/browsers fetches. */
export function ensure(name) {
  const found = find(name);
  if (found) return found;
  const k = known[name];
  const root0 = process.getuid?.() === 0;
  if (root0 && onPath(['apt-get']) && existsSync('/etc/debian_version')) {
    const apt = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=300', 'install', '--no-install-recommends', ...k.apt];
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['-q', 'update'], env); // the security suite has the current browsers
    if (run('apt-get', apt, env)) {
      const p = find(name);
      if (p) return p;
    }
  }
  if (k.puppeteer) {
    mkdirSync(cache, { recursive: true });
    if (
      run(process.execPath, [
        join(root, 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js'),
        'install',
        k.puppeteer,
        '--path',
        cache,
      ])
    )
      return find(name);
  }
  return undefined;
}

/** Chromium's sandbox does not start as root, nor where user namespaces are denied (containers, Ubuntu 23.10+, chroots). */
export const noSandbox = () =>
  process.platform === 'linux' && (process.getuid?.() === 0 || spawnSync('unshare', ['-U', 'true']).status !== 0);
