import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildApp } from '../../../packages/tooling/build/app/app.mjs';
import { headers } from '../../../packages/tooling/server/demo.mjs';
import { inRoot } from '../../../packages/tooling/setup/root.mjs';
import { serve } from '../../../packages/tooling/static.mjs';

/** A site with the app under a path of its own, that can go away and come back. */
export interface AppSite {
  readonly url: string;
  /** The site cannot be reached from here on. */
  readonly goAway: () => void;
  readonly comeBack: () => Promise<void>;
  /** Puts another version in the place of the one that is there. @param title of its page @returns its name */
  readonly replace: (title: string) => Promise<string>;
  readonly close: () => void;
}

/** Builds the app from the bundle as it lies there and serves it below `/monitor/`, under the strict policy. */
export async function appSite(): Promise<AppSite> {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-app-'));
  const [app, page] = [join(folder, 'app'), join(folder, 'page')];
  cpSync(inRoot('packages/tooling/build/app/page'), page, { recursive: true });
  await buildApp(app, { page });
  const start = (port = 0) => serve({ '/monitor/': app }, headers, port);
  let server = await start();
  let isThere = true;
  const { url } = server;
  return {
    url,
    goAway: () => {
      server.close();
      isThere = false;
    },
    comeBack: async () => {
      if (!isThere) server = await start(Number(new URL(url).port));
      isThere = true;
    },
    replace: async (title) => {
      const file = join(page, 'index.html');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/<title>.*<\/title>/, `<title>${title}</title>`));
      return (await buildApp(app, { page })).version;
    },
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until one of the lines about the app says something. */
export async function appSays(page: Page, line: 'offline' | 'update', text: RegExp): Promise<void> {
  await page.waitForFunction(
    (place, source) =>
      new RegExp(source).test(document.querySelector(`[data-app="${place}"]`)?.textContent.replace(/\s+/g, ' ') ?? ''),
    { polling: 50 },
    line,
    text.source,
  );
}

/** The version of the app a page runs. */
export const versionOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['version']);
