import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { find, noSandbox } from '../../../packages/tooling/browsers.mjs';

/** What moved on a page while it was loaded, and the greatest of it. */
export interface Layout {
  /** Sum of all layout shifts: cumulative layout shift without a session window, so never less than what browsers report. */
  readonly moved: number;
  /** What moved, in words, to find the cause by. */
  readonly what: readonly string[];
  /** How many charts were drawn in the end. */
  readonly drawn: number;
  /** What the console said that it should not. */
  readonly console: readonly string[];
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** What is drawn on the pages of the routes. */
const elements = 'dk-outcome-chart, dk-indicator-card, dk-small-multiples, dk-benchmark-funnel';

const isScript = (url: string): boolean => /\.js(\?|$)/.test(new URL(url).pathname);

/** Answers with what lies at an address, written otherwise. */
async function respondWith(request: HTTPRequest, written: (page: string) => string): Promise<void> {
  const served = await fetch(request.url());
  const body = written(await served.text());
  await request.respond({ status: served.status, headers: Object.fromEntries(served.headers), body });
}

let browser: Promise<Browser> | undefined;

/** Ends the browser of a test file; call it after the last page. */
export async function closeLayout(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** A page nobody was on before, on which every script may come late. */
export interface LatePage {
  readonly page: Page;
  /** What the console said that it should not. */
  readonly said: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a page is opened. */
export interface LatePageOptions {
  readonly width: number;
  readonly height: number;
  /** How much later each script comes, in milliseconds; at 0 the browser does as it likes, with its cache. */
  readonly late: number;
  /** The page as it is opened, made from how it is served. */
  readonly written?: ((page: string) => string) | undefined;
}

/** Makes a page, in the one browser of a test file, with nothing kept and an empty cache. */
export async function latePage(url: string, { width, height, late, written }: LatePageOptions): Promise<LatePage> {
  browser ??= puppeteer.launch({
    executablePath: (process.env['CHROMIUM'] || find('chromium'))!,
    args: [...(noSandbox() ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--no-first-run'],
  });
  const context = await (await browser).createBrowserContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    const isIcon = message.location().url?.endsWith('/favicon.ico');
    if (['error', 'warn'].includes(message.type()) && !isIcon) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setViewport({ width, height });
  if (late > 0) await page.setCacheEnabled(false);
  await page.setRequestInterception(late > 0 || written !== undefined);
  page.on('request', (request) => {
    if (written && request.url() === url) void respondWith(request, written);
    else setTimeout(() => void request.continue().catch(() => undefined), isScript(request.url()) ? late : 0);
  });
  await page.evaluateOnNewDocument(() => {
    const shifts: { value: number; what: string }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const what = entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : (node?.nodeName ?? '?')} ${Math.round(previousRect.top)}→${Math.round(currentRect.top)} (${Math.round(previousRect.height)}→${Math.round(currentRect.height)})`,
        );
        shifts.push({ value: entry.value, what: `${Math.round(entry.startTime)}: ${what.join('; ')}` });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { page, said, close: () => context.close() };
}

/** Everything that moved on a page until now. */
export async function movedOn(page: Page): Promise<Pick<Layout, 'moved' | 'what'>> {
  const shifts = await page.evaluate(
    () => (globalThis as unknown as { shifts: { value: number; what: string }[] }).shifts,
  );
  return {
    moved: shifts.reduce((sum, { value }) => sum + value, 0),
    what: shifts.map(({ value, what }) => `${value.toFixed(4)} at ${what}`),
  };
}

/**
 * Opens a page with an empty cache, lets every script be late, and adds up what moves, until the charts on it have been drawn and a second after.
 * The window is so high that all of the page is in it: what moves below the fold counts too.
 * @param late how much later each script comes, in milliseconds
 * @param written the page as it is opened, made from how it is served
 * @param height of the window, for a page that is longer
 */
export async function layoutOf(
  url: string,
  width: number,
  late: number,
  written?: (page: string) => string,
  height = 2400,
): Promise<Layout> {
  const { page, said, close } = await latePage(url, { width, height, late, written });
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page
      .waitForFunction(
        (tags: string) => {
          const charts = [...document.querySelectorAll(tags)];
          return charts.length > 0 && charts.every((one) => one.shadowRoot?.querySelector('figure, article'));
        },
        { polling: 100, timeout: 8000 + 4 * late },
        elements,
      )
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1500 + late));
    const drawn = await page.evaluate(
      (tags: string) =>
        [...document.querySelectorAll(tags)].filter((one) => one.shadowRoot?.querySelector('figure, article')).length,
      elements,
    );
    return { ...(await movedOn(page)), drawn, console: said };
  } finally {
    await close();
  }
}
