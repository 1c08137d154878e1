import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cdnFolder } from '../../../packages/tooling/build/cdn.mjs';
import { headers } from '../../../packages/tooling/server/demo.mjs';
import { inRoot } from '../../../packages/tooling/setup/root.mjs';
import { serve } from '../../../packages/tooling/static.mjs';

/** The bundle the journeys run on. */
export const bundleFolder: string = process.env['DK_CDN'] ?? cdnFolder;

/** Why nothing can be tried, or `false`. */
export const skipWithoutBundle: string | false = existsSync(join(bundleFolder, 'draagkracht.js'))
  ? false
  : 'needs the bundle: `npm run build` makes it';

/** A site of a test: pages written there, with the bundle and the figures of the demo. */
export interface TestSite {
  readonly url: string;
  /** Where its own files are. */
  readonly folder: string;
  /** Writes a page or a script. @param path its path on the site, without the slash in front */
  readonly write: (path: string, text: string) => void;
  readonly close: () => void;
}

/** How a site is made. */
export interface TestSiteOptions {
  /** More folders, per path with slashes at both ends. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Headers in the place of the strict policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a site of its own under the strict policy: `/dk/` is the bundle, `/data/` the figures of the demo. */
export async function testSite({ mounts, headers: own = headers }: TestSiteOptions = {}): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-site-'));
  const server = await serve({ '/': folder, '/dk/': bundleFolder, '/data/': inRoot('demo/data'), ...mounts }, own);
  return {
    url: server.url,
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page with a head and a body. */
export const pageText = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** A table of six years, as somebody pastes it. */
export const smallTable =
  '<table><caption>Wachten op hulp (dagen)</caption><tr><th>Jaar</th><th>Stad</th></tr><tr><th>2019</th><td>23</td></tr><tr><th>2020</th><td>22</td></tr><tr><th>2021</th><td>20</td></tr><tr><th>2022</th><td>21</td></tr><tr><th>2023</th><td>17</td></tr><tr><th>2024</th><td>13</td></tr></table>';
