import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cdnFolder } from '../../packages/tooling/build/cdn.mjs';
import { contentSecurityPolicy } from '../../packages/tooling/server/demo.mjs';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { serve } from '../../packages/tooling/static.mjs';
import { visit, type Visit } from '../journeys/helpers/visit.js';

/** A site for one test file: pages that are written down as they come, with the bundle and the data of the demo beside them. */
export interface Site {
  readonly url: string;
  /** Writes a page down and visits it. */
  readonly show: (name: string, html: string) => Promise<Visit>;
  readonly close: () => void;
}

/** The strict policy of the demo, with frames of the own site. */
export const strictWithFrames = {
  'content-security-policy': `${contentSecurityPolicy.replace(/; frame-src [^;]*/, '')}; frame-src 'self'`,
};

/** Opens a site of one's own; what it holds is gone when it closes. */
export async function openSite(headers: Readonly<Record<string, string>> = strictWithFrames): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-cms-'));
  const server = await serve({ '/': folder, '/dist/cdn/': cdnFolder, '/data/': inRoot('demo/data') }, { ...headers });
  return {
    url: server.url,
    show: (name, html) => {
      writeFileSync(join(folder, `${name}.html`), html);
      return visit(server.url, `/${name}.html`);
    },
    close: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * A page of a municipality as a content system would send it.
 * @param script the line with the script, or nothing
 */
export const pageWith = (
  content: string,
  script = '<script type="module" src="/dist/cdn/draagkracht.js"></script>',
): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Gemeente Voorbeeldstad</title>${script}</head>
<body><header><p>Gemeente Voorbeeldstad</p></header><main><h1>Lukt het mensen om zich te redden?</h1>
<p>Eerst een gewone alinea van de gemeente.</p>
${content}
<p>En een alinea erna.</p></main></body></html>`;

/** The sentence of the first chart on a page or in its frame, once it is drawn. */
export async function sentenceOn({ page }: Visit, framed = false): Promise<string> {
  const frame = framed
    ? await page.waitForFrame((one) => /\/embed\.html#/.test(one.url()), { timeout: 20_000 })
    : page.mainFrame();
  const handle = await frame.waitForFunction(
    () => {
      const inside = document.querySelector('dk-outcome-chart')?.shadowRoot;
      return inside?.querySelector('svg') && inside.querySelector('[part="sentence"]')?.textContent?.trim();
    },
    { polling: 50, timeout: 20_000 },
  );
  return String(await handle.jsonValue());
}
