import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { firstLooks } from '../../packages/embed/src/static/first-looks.names.js';
import { frameHeight } from '../../packages/base/src/snippet/frame-heights.names.js';
import { pageText, skipWithoutBundle, smallTable, testSite, type TestSite } from './helpers/site.js';
import { closeLayout, latePage, movedOn, type LatePage } from './helpers/layout.js';
import { skipWithoutBrowser } from './helpers/visit.js';

/** How much later each script comes, in milliseconds. */
const LATE = 300;

/** Room under an element that is not seen as a hole, in letters. */
const HOLE = 9;

const tags = Object.keys(firstLooks).filter((key) => !key.includes('['));

/** Figures of the usual kind, for elements that draw some; a comparison and an outlook have no file among those of the demo. */
const figures: Readonly<Record<string, string>> = {
  'dk-indicator-card': 'src="/data/amstelveen.json" indicator="bijstand"',
  'dk-outcome-map': 'src="/data/wmo-voorbeeldland.csv" region="GM9003"',
  'dk-small-multiples': 'src="/data/buurten-voorbeeldstad.csv"',
  'dk-outcome-chart': 'src="/data/amstelveen.json" indicator="bijstand"',
};
const shown = tags.filter((tag) => !['dk-benchmark-funnel', 'dk-capacity-outlook'].includes(tag));

const asElement = (tag: string): string => `<${tag} ${figures[tag] ?? ''}></${tag}>`;
const asPlace = (tag: string): string =>
  `<div data-dk-widget="${tag.slice(3)}" ${(figures[tag] ?? '').replace(/(\w+)=/g, 'data-$1=')}></div>`;
const asFrame = (tag: string, language: string): string =>
  `<iframe data-dk-frame src="/dk/embed.html#widget=${tag.slice(3)}&amp;lang=${language}&amp;${(figures[tag] ?? '').replaceAll('"', '').replaceAll(' ', '&amp;')}" title="${tag}" width="100%" height="${frameHeight({ tag, attributes: {} })}" frameborder="0"></iframe>`;

const look =
  '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/dk/draagkracht.css">';
const css = 'body{margin:0;font:16px/1.5 sans-serif}main{width:min(100% - 2.5rem,58rem);margin-inline:auto}';
const scripts = {
  module: '<script type="module" src="/dk/draagkracht.js"></script>',
  classic: '<script defer src="/dk/draagkracht.iife.js"></script>',
  frame: '<script defer src="/dk/frame.js"></script>',
};

/** How high a place was before and after its element came, and how high that is by itself; in pixels. */
interface Place {
  readonly name: string;
  readonly heights: readonly number[];
  readonly natural: number;
}

/** Writes down every height each part of the page has had. */
const watchSections = (): void => {
  const had = new Map<Element, number[]>();
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const all = had.get(target) ?? [];
      const height = Math.round(contentRect.height);
      if (all.at(-1) !== height) had.set(target, [...all, height]);
    }
  });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLElement && node.localName === 'section') sizes.observe(node);
  }).observe(document, { childList: true, subtree: true });
  Object.assign(globalThis, { had });
};

/** Every element has drawn what it draws before anybody did anything. */
const allDrawn = (): boolean =>
  [...document.querySelectorAll('section')].every((section) => {
    const root = section.firstElementChild?.shadowRoot;
    return root?.querySelector('h3') && !root.querySelector('slot:not([name])') && section.clientHeight > 0;
  });

const placesNow = (): Place[] => {
  const { had } = globalThis as unknown as { had: Map<Element, number[]> };
  document.documentElement.style.setProperty('--dk-reserve', '0px');
  return [...had].map(([section, heights]) => ({
    name: (section as HTMLElement).title,
    heights,
    natural: Math.round(section.getBoundingClientRect().height),
  }));
};

describe('every element, when its script comes late', { skip: skipWithoutBrowser || skipWithoutBundle }, () => {
  let site: TestSite;
  before(async () => {
    site = await testSite();
    site.write('page.css', css);
  });
  after(async () => {
    await closeLayout();
    site.close();
  });

  async function open(
    head: string,
    body: string,
    language: string,
    { width, height, late = LATE }: { width: number; height: number; late?: number },
  ): Promise<LatePage> {
    const page = pageText(look + head, `<main>${body}</main>`).replace('lang="nl"', `lang="${language}"`);
    site.write('page.html', page);
    const opened = await latePage(`${site.url}/page.html`, { width, height, late });
    await opened.page.evaluateOnNewDocument(watchSections);
    await opened.page.goto(`${site.url}/page.html`, { waitUntil: 'load', timeout: 60_000 });
    return opened;
  }

  for (const [route, language, width, height] of [
    ['module', 'nl', 360, 740],
    ['classic', 'en', 360, 740],
    ['classic', 'nl', 1280, 900],
    ['module', 'en', 1280, 900],
  ] as const)
    it(`fills the room that was kept for it: ${route}, ${language}, ${width} px`, async () => {
      const place = route === 'module' ? asElement : asPlace;
      const body = shown.map((tag) => `<section title="${tag}">${place(tag)}</section>`).join('');
      const { page, said, close } = await open(scripts[route], body, language, { width, height });
      await page.waitForFunction(allDrawn, { polling: 100, timeout: 30_000 });
      await page.waitForNetworkIdle({ idleTime: LATE + 200 });
      const { moved, what } = await movedOn(page);
      const places = await page.evaluate(placesNow);
      await close();
      assert.deepEqual([places.length, said], [shown.length, []]);
      // What is as high as the window moves nothing that is seen.
      const jumping = places.filter(({ heights }) => new Set(heights.map((one) => Math.min(one, height))).size > 1);
      assert.deepEqual(jumping, [], 'their rows in first-looks.names.ts are too low');
      const holes = places.filter(({ heights, natural }) => heights[0]! < height && heights[0]! - natural > HOLE * 16);
      assert.deepEqual(holes, [], 'their rows in first-looks.names.ts are too high');
      assert.ok(moved <= 0.0005, what.join(' | '));
    });

  for (const [width, height] of [
    [360, 740],
    [1280, 900],
  ] as const)
    it(`does not move what stands below a table it takes the place of: ${width} px`, async () => {
      const body = `<p>Een zin.</p><section><dk-indicator-card>${smallTable}</dk-indicator-card></section><p>${'Wat erna komt. '.repeat(40)}</p>`;
      const { page, close } = await open(scripts.module, body, 'nl', { width, height });
      await page.waitForFunction(allDrawn, { polling: 100, timeout: 30_000 });
      await page.waitForNetworkIdle({ idleTime: LATE + 200 });
      const { moved, what } = await movedOn(page);
      await close();
      assert.ok(moved <= 0.0005, what.join(' | '));
    });

  for (const [language, width, height] of [
    ['en', 360, 740],
    ['nl', 1280, 900],
  ] as const)
    it(`stays in its frame as high as the frame is: ${language}, ${width} px`, async () => {
      const body = [...shown, 'dk-outcome-chart'].map((tag) => asFrame(tag, language)).join('');
      const { page, close } = await open(scripts.frame, body, language, { width, height, late: 0 });
      const told = (): { tag: string; height: number; filled: number }[] =>
        [...document.querySelectorAll('iframe')].map((one) => ({
          tag: one.title,
          height: Number(one.getAttribute('height')),
          filled: one.contentDocument?.querySelector('main')?.getBoundingClientRect().height ?? 0,
        }));
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('iframe')].every((one) =>
            one.contentDocument?.querySelector('main')?.lastElementChild?.shadowRoot?.querySelector('h3'),
          ),
        { polling: 100, timeout: 30_000 },
      );
      // A frame comes to rest when nothing changed for four seconds.
      await new Promise((resolve) => setTimeout(resolve, 5500));
      const frames = await page.evaluate(told);
      await close();
      const changed = frames.filter(({ tag, height: now }) => {
        const kept = frameHeight({ tag, attributes: {} });
        return Math.min(now, height) !== Math.min(kept, height);
      });
      assert.deepEqual(changed, [], 'their rows in frame-heights.names.ts');
    });
});
