import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { ThemeReading } from '@draagkracht/base/theme.js';
import { serve } from '../../packages/tooling/static.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { visit, type Visit, type VisitOptions } from '../journeys/helpers/visit.js';
import type { LinePair, OnPaper, ThemesOnPage } from './page.js';
import type { TokenSet } from './token-sets.js';

/** A municipal page takes its own colours from its own tokens. */
const markup = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Huisstijlen</title>
    <link rel="stylesheet" href="/page.css" />
    <script type="module" src="/page.js"></script>
  </head>
  <body></body>
</html>`;
const styles = `body {
  margin: 0 auto; padding: 1.5rem; max-width: 60rem;
  background: var(--basis-color-default-bg-document, var(--utrecht-document-background-color, Canvas));
  color: var(--basis-color-default-color-document, var(--utrecht-document-color, CanvasText));
  font-family: var(--basis-text-font-family-default, var(--utrecht-document-font-family, system-ui, sans-serif));
}
h1 { color: var(--utrecht-heading-1-color, inherit); }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; }`;

/** Builds the page from the sources and visits it; it needs no bundle. */
export async function openThemes(options?: VisitOptions): Promise<Visit> {
  const folder = mkdtempSync(join(tmpdir(), 'themes-'));
  await build({
    entryPoints: [inRoot('test/themes/page.ts')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: inRoot('tsconfig.base.json'),
    conditions: ['draagkracht-source'],
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'index.html'), markup);
  writeFileSync(join(folder, 'page.css'), styles);
  const server = await serve({ '/': folder }, {}, 0);
  const visited = await visit(server.url, '/', options);
  await visited.page.waitForFunction('globalThis.themes !== undefined');
  return {
    ...visited,
    close: async () => {
      await visited.close();
      server.close();
    },
  };
}

/** What elements find on the page under one house style. */
export interface Tried {
  readonly chart: ThemeReading;
  readonly form: ThemeReading;
  /** Every two lines of the chart. */
  readonly pairs: readonly LinePair[];
}

/** Puts a house style on the page and asks the elements what they find. */
export function tryOn(page: Page, { tokens, themeClass }: TokenSet): Promise<Tried> {
  return page.evaluate(
    async (all, name) => {
      const { themes } = globalThis as unknown as { themes: ThemesOnPage };
      await themes.apply(all, name);
      return { ...(await themes.read()), pairs: themes.pairs() };
    },
    Object.fromEntries(tokens),
    themeClass,
  );
}

/** What would come out of a printer, under the house style that is on the page. */
export async function printed(page: Page): Promise<OnPaper> {
  await page.emulateMediaType('print');
  const paper = await page.evaluate(() => (globalThis as unknown as { themes: ThemesOnPage }).themes.paper());
  await page.emulateMediaType('screen');
  return paper;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every text axe finds too faint on the page, in words. */
export async function tooFaint(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Finding {
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary: string }[];
    }
    const { axe: checker } = globalThis as unknown as {
      axe: { run(on: Element, how: object): Promise<{ violations: Finding[] }> };
    };
    const { violations } = await checker.run(document.body, {
      runOnly: ['color-contrast'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary.split('\n')[1]?.trim()}`),
    );
  });
}
