import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { inRoot } from '../../packages/tooling/setup/root.mjs';
import { serveDemo } from '../../packages/tooling/server/demo.mjs';
import { closeLayout, layoutOf } from './helpers/layout.js';
import { skipWithoutBrowser } from './helpers/visit.js';

/** Pages of the routes, and the most that may move on them while scripts come late. */
const pages: readonly (readonly [name: string, most: number, why?: string])[] = [
  ['table-first', 0.001],
  ['module', 0.001],
  ['classic', 0.01, 'text may break otherwise'],
  ['frame', 0.001],
  ['oembed', 0.001],
];

const widths = [360, 1280] as const;

const frysk = '<script type="module" src="/dist/cdn/languages/fy.js"></script>';
const inAnother = (language: string, page: string): string => page.replaceAll('lang="nl"', `lang="${language}"`);

/** The same pages in another language: the words come after the script, English from us and Frysk from a file of the page. */
const spoken: readonly (readonly [name: string, width: number, language: string, written: (page: string) => string])[] =
  [
    ['static', 360, 'English', (page) => inAnother('en', page)],
    ['static', 1280, 'English', (page) => inAnother('en', page)],
    ['module', 360, 'English', (page) => inAnother('en', page)],
    ['static', 360, 'Frysk', (page) => inAnother('fy', page).replace('</head>', `${frysk}</head>`)],
  ];

/** Everything that is made beforehand stands on one page, longer than the others: the higher the window, the less a pixel counts. */
const made = { height: 7000, blocks: 5, most: 0.0004 };

const classic = (page: string): string =>
  page.replace('type="module" src="/dist/cdn/draagkracht.js"', 'defer src="/dist/cdn/draagkracht.iife.js"');

/** How much later each script comes, in milliseconds. */
const LATE = 500;

describe('a page whose scripts come late', { skip: skipWithoutBrowser }, () => {
  let site: { url: string; close: () => void };
  before(async () => (site = await serveDemo()));
  after(async () => {
    await closeLayout();
    site.close();
  });

  for (const [name, most, why] of pages) {
    const isThere = existsSync(inRoot('demo/op-uw-site', `${name}.html`));
    for (const width of widths)
      it(
        `does not jump: ${name}, ${width} px${why ? ` (at most ${most}: ${why})` : ''}`,
        { skip: !isThere },
        async (test) => {
          const { moved, what, console: said } = await layoutOf(`${site.url}/op-uw-site/${name}.html`, width, LATE);
          test.diagnostic(`layout shift ${moved.toFixed(4)}`);
          assert.ok(moved <= most, `${moved.toFixed(4)} moved: ${what.join(' | ')}`);
          assert.deepEqual(said, []);
        },
      );
  }

  for (const [script, width, written] of [
    ['module', 360, (page: string) => page],
    ['module', 1280, (page: string) => page],
    ['classic', 360, classic],
  ] as const)
    it(
      `does not jump where everything was made beforehand: ${script} script, ${width} px`,
      { skip: !existsSync(inRoot('demo/op-uw-site/static.html')) },
      async (test) => {
        const url = `${site.url}/op-uw-site/static.html`;
        const { moved, what, drawn, console: said } = await layoutOf(url, width, LATE, written, made.height);
        test.diagnostic(`layout shift ${moved.toFixed(5)}`);
        assert.equal(drawn, made.blocks);
        assert.ok(moved <= made.most, `${moved.toFixed(5)} moved: ${what.join(' | ')}`);
        assert.deepEqual(said, []);
      },
    );

  for (const [name, width, language, written] of spoken)
    it(
      `does not jump in ${language} either: ${name}, ${width} px`,
      { skip: !existsSync(inRoot('demo/op-uw-site', `${name}.html`)) },
      async (test) => {
        const found = await layoutOf(`${site.url}/op-uw-site/${name}.html`, width, LATE, written);
        test.diagnostic(`layout shift ${found.moved.toFixed(4)}`);
        assert.ok(found.drawn > 0, 'no chart was drawn');
        assert.ok(found.moved <= 0.001, `${found.moved.toFixed(4)} moved: ${found.what.join(' | ')}`);
        assert.deepEqual(found.console, []);
      },
    );
});
