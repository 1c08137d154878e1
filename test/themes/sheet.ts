import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { closeBrowser } from '../journeys/helpers/visit.js';
import { openThemes, tryOn } from './site.js';
import { tokenSets, type TokenSet } from './token-sets.js';

// Takes a picture of the page of trial under every house style, and puts them side by side. Run by `npm run themes`.

/** A page without a house style, as light or as dark as it says. */
const bare = (name: string, scheme: string): TokenSet => ({
  name,
  themeClass: name,
  licence: 'EUPL-1.2',
  tokens: new Map([['color-scheme', scheme]]),
  broken: 0,
});

const titles: Readonly<Record<string, string>> = {
  'own-light': 'No house style, light page',
  'own-dark': 'No house style, dark page',
  voorbeeld: 'Voorbeeld',
  ma: 'Mooi & Anders',
  purmerend: 'Purmerend',
};

/** Chart with its table and card at the left, form at the right; the map is tried elsewhere. */
const layout = `body { max-width: 68rem; }
main { grid-template: auto auto 1fr / minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem 2rem; align-items: start; }
h1 { grid-column: 1 / -1; margin: 0; }
main > div { grid-area: 2 / 2 / span 2; }
dk-outcome-map { display: none; }`;

/** Width of a picture on a sheet. */
const tile = 540;

interface Picture {
  readonly set: TokenSet;
  readonly data: string;
}

async function pictureOf(page: Page, set: TokenSet): Promise<Picture> {
  await tryOn(page, set);
  return { set, data: await page.screenshot({ type: 'webp', quality: 80, encoding: 'base64', fullPage: true }) };
}

/** Pictures side by side, each below its name. */
async function sheetOf(
  page: Page,
  pictures: readonly Picture[],
  columns: number,
  quality: number,
): Promise<Uint8Array> {
  const figures = pictures.map(
    ({ set, data }) =>
      `<figure><figcaption>${titles[set.name] ?? set.name}</figcaption><img src="data:image/webp;base64,${data}"></figure>`,
  );
  await page.setViewport({ width: columns * tile, height: 600 });
  await page.setContent(`<style>
    body { margin: 0; padding: 12px; background: #e8eaed; font: 600 17px system-ui, sans-serif;
      display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 14px; align-items: start; }
    figure { margin: 0; } figcaption { padding-block-end: 4px; } img { display: block; width: 100%; }
  </style>${figures.join('')}`);
  return page.screenshot({ type: 'webp', quality, fullPage: true });
}

const folder = inRoot('dist/house-styles');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { page, close } = await openThemes({ viewport: { width: 1120, height: 800 } });
try {
  await page.addStyleTag({ content: layout });
  const pictures: Picture[] = [];
  for (const set of [bare('own-light', 'light'), bare('own-dark', 'dark'), ...tokenSets()]) {
    const picture = await pictureOf(page, set);
    writeFileSync(join(folder, `${set.name}.webp`), Buffer.from(picture.data, 'base64'));
    pictures.push(picture);
  }
  const paper = await page.browserContext().newPage();
  writeFileSync(join(folder, 'all.webp'), await sheetOf(paper, pictures, 7, 70));
  // House styles of other organisations are protected: they stay in `dist`, which is in no repository and no package.
  const mayBeShown = pictures.filter(({ set }) => set.licence === 'EUPL-1.2');
  writeFileSync(inRoot('stories/about/house-styles.webp'), await sheetOf(paper, mayBeShown, 3, 50));
  console.log(
    `${pictures.length} house styles in dist/house-styles; ${mayBeShown.length} in stories/about/house-styles.webp`,
  );
} finally {
  await close();
  await closeBrowser();
}
