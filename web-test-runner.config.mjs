import { createReadStream, existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, normalize } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { find, noSandbox } from './packages/tooling/browsers.mjs';
import { summaryReporter } from './packages/tooling/summary-reporter.mjs';
import { webkitAvailable, webkitGtkLauncher } from './packages/tooling/webkitgtk-launcher.mjs';

const { CHROMIUM = find('chromium'), FIREFOX, WEBKIT } = process.env;
const browsers = [];
if (CHROMIUM) {
  const args = [...(noSandbox() ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'];
  browsers.push(chromeLauncher({ launchOptions: { executablePath: CHROMIUM, args } }));
}
if (FIREFOX) browsers.push(chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath: FIREFOX } }));
if (WEBKIT && webkitAvailable()) browsers.push(webkitGtkLauncher());

/** The real files lie beside the project, where the workplace has them; a public clone has none, and tests skip there. */
const realData = fileURLToPath(new URL('../shared/data', import.meta.url));
function serveRealData(context, next) {
  if (!context.path.startsWith('/real-data/')) return next();
  const file = join(realData, normalize(decodeURIComponent(context.path.slice('/real-data/'.length))));
  if (!file.startsWith(realData) || !existsSync(file) || !statSync(file).isFile()) return (context.status = 404);
  context.type = 'application/octet-stream';
  context.body = createReadStream(file);
}

export default {
  files: ['test/{model,statistics,formats,store,base,charts,widgets,dashboard,embed}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['draagkracht-source'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' })],
  middleware: [serveRealData],
  browsers,
  concurrentBrowsers: 3,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
  reporters: [summaryReporter()],
  coverageConfig: { include: ['packages/*/src/**/*.ts'], report: true, reporters: ['text-summary'] },
};
