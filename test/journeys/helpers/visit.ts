import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { find, noSandbox } from '../../../packages/tooling/browsers.mjs';
import { serveDemo } from '../../../packages/tooling/server/demo.mjs';

/** Everything that went wrong on a page, in words. All four lists are empty on a page that is in order. */
export interface Problems {
  /** What the page wrote to the console as an error or a warning. */
  readonly console: string[];
  /** Exceptions nobody caught. */
  readonly exceptions: string[];
  /** What the content security policy or Trusted Types refused. */
  readonly violations: string[];
  /** Requests to any other host than the page's own. */
  readonly elsewhere: string[];
}

/** One visit to a page, as a reader would make it. */
export interface Visit {
  readonly page: Page;
  /** Where the site is, without a slash at its end. */
  readonly site: string;
  readonly problems: Problems;
  /** Leaves the page; what it stored on this device is gone. */
  readonly close: () => Promise<void>;
}

/** How to visit. */
export interface VisitOptions {
  /** `false` for a reader without scripts; default `true`. */
  readonly javascript?: boolean;
  /** Size of the window in CSS pixels; default 1280 × 900. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Runs on every page before anything of it does: a browser that is not as others. */
  readonly before?: () => void;
}

const executablePath = process.env['CHROMIUM'] || find('chromium');

/** Why no page can be visited here, or `false`: hand it to `describe(…, { skip })`. */
export const skipWithoutBrowser: string | false = executablePath ? false : 'needs Chrome or Chromium';

let browser: Promise<Browser> | undefined;

/** The one browser of a test file. It may end with its process: what it holds is thrown away. */
const theBrowser = (): Promise<Browser> =>
  (browser ??= puppeteer.launch({
    executablePath: executablePath!,
    args: [...(noSandbox() ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--no-first-run'],
  }));

/** Ends the browser of a test file; call it after the last visit. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** A browser asks for an icon by itself; that it is not there says nothing of the page. */
const isIcon = (url: string | undefined): boolean => url?.endsWith('/favicon.ico') ?? false;

async function collect(page: Page, site: string): Promise<Problems> {
  const problems: Problems = { console: [], exceptions: [], violations: [], elsewhere: [] };
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warn';
    if (isBad && !isIcon(message.location().url)) problems.console.push(message.text());
  });
  page.on(
    'pageerror',
    (error) => void problems.exceptions.push(error instanceof Error ? error.message : String(error)),
  );
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(`${site}/`)) problems.elsewhere.push(url);
  });
  await page.exposeFunction('noteViolation', (said: string) => void problems.violations.push(said));
  await page.evaluateOnNewDocument(() =>
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const { noteViolation } = globalThis as unknown as { noteViolation: (said: string) => void };
        noteViolation(`${effectiveDirective}: ${blockedURI} (${sourceFile || 'page'}:${lineNumber})`);
      },
    ),
  );
  return problems;
}

/**
 * Visits a page of a site with a profile of its own, and writes down what goes wrong there.
 * @param site where it is, without a slash at its end
 * @param path path on the site, with the slash
 */
export async function visit(site: string, path: string, options: VisitOptions = {}): Promise<Visit> {
  const context = await (await theBrowser()).createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900, ...options.viewport });
  const problems = await collect(page, site);
  if (options.before) await page.evaluateOnNewDocument(options.before);
  if (options.javascript === false) await page.setJavaScriptEnabled(false);
  await page.goto(site + path, { waitUntil: 'load' });
  return { page, site, problems, close: () => context.close() };
}

/** Visits a page of `demo/`, served as `npm start` serves it: from the built bundle, under the strict policy. */
export async function openDemo(path: string, options?: VisitOptions): Promise<Visit> {
  const server = await serveDemo();
  const visited = await visit(server.url, path, options);
  return {
    ...visited,
    close: async () => {
      await visited.close();
      server.close();
    },
  };
}
