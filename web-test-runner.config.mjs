import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { find, noSandbox } from './packages/tooling/browsers.mjs';
import { summaryReporter } from './packages/tooling/summary-reporter.mjs';
import { webkitAvailable, webkitGtkLauncher } from './packages/tooling/webkitgtk-launcher.mjs';

// `npm test` says which browsers to use; a bare `npx wtr` takes Chromium alone.
const { CHROMIUM = find('chromium'), FIREFOX, WEBKIT } = process.env;
const browsers = [];
if (CHROMIUM) {
  const sandbox = noSandbox() ? ['--no-sandbox'] : [];
  const args = [...sandbox, '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'];
  browsers.push(chromeLauncher({ launchOptions: { executablePath: CHROMIUM, args } }));
}
if (FIREFOX) {
  browsers.push(
    chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath: FIREFOX } }),
  );
}
if (WEBKIT && webkitAvailable()) browsers.push(webkitGtkLauncher());

/** Real files lie beside the project where someone put them; a public clone has none, and the tests that need them say so. */
const realData = fileURLToPath(new URL('../shared/data', import.meta.url));
function serveRealData(context, next) {
  if (!context.path.startsWith('/real-data/')) return next();
  const file = join(realData, normalize(decodeURIComponent(context.path.slice('/real-data/'.length))));
  const exists = file.startsWith(realData + sep) && existsSync(file) && statSync(file).isFile();
  context.status = exists ? 200 : 404;
  if (exists) context.type = 'application/octet-stream';
  context.body = exists ? createReadStream(file) : '';
  return undefined;
}

/** The heap inside the linear solver is written for Node; a bundler turns it into a module, and so does this. */
const heapAsModule = {
  name: 'heap-as-module',
  transform(context) {
    if (!context.path.endsWith('/node_modules/heap/lib/heap.js')) return undefined;
    return {
      body: `const module = { exports: {} }; const { exports } = module;\n${context.body}\nexport default module.exports;`,
    };
  },
  resolveImport({ source, context }) {
    const asked = source === 'heap' && context.path.includes('/node_modules/yalps/');
    return asked ? '/node_modules/heap/lib/heap.js' : undefined;
  },
};

export default {
  files: ['test/{model,statistics,formats,store,base,charts,widgets,dashboard,embed,everyone}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['draagkracht-source'] },
  plugins: [
    a11ySnapshotPlugin(),
    heapAsModule,
    // Scripts are served as they are: made anew, those of the whole suite (bundle-tests.mjs) came with a source map of three times their size.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json', loaders: { '.js': undefined } }),
  ],
  middleware: [serveRealData],
  browsers,
  concurrentBrowsers: 3,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 20_000 } },
  staticLogging: !process.stdout.isTTY,
  reporters: [summaryReporter()],
  coverageConfig: { include: ['packages/*/src/**/*.ts'], report: true, reporters: ['text-summary'] },
};
