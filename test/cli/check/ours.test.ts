import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameScriptsOf, placesOn, scriptsOf } from '../../../packages/cli/src/check/ours.js';
import { seePage, type SeenPage } from '../../../packages/cli/src/check/page.js';
import { webOfSite, PAGE, pageWith } from './site.js';

const page = async (body: string, head = ''): Promise<SeenPage> =>
  seePage(await webOfSite({ '/cijfers': pageWith({ head, body }) })(new URL(PAGE)));

describe('what is ours on a page', () => {
  it('is every line that loads our code, by its file, also where a cookie tool hid its address', async () => {
    const seen = await page(
      '<script src="frame.js"></script>',
      '<script src="/a/draagkracht.js?x"></script><script data-src="/a/draagkracht.iife.js"></script><script src="/b/other.js"></script><script>1</script>',
    );
    assert.deepEqual(
      scriptsOf(seen).map(({ kind, address }) => [kind, address.pathname]),
      [
        ['module', '/a/draagkracht.js'],
        ['classic', '/a/draagkracht.iife.js'],
      ],
    );
    assert.deepEqual(
      frameScriptsOf(seen).map(({ kind }) => kind),
      ['frame'],
    );
  });

  it('is every place where an element is meant to be, in every form, with its settings', async () => {
    const seen = await page(`
      <dk-outcome-chart better="lower"></dk-outcome-chart>
      <div data-dk-widget="outcome-map" data-class-count="4" data-dk="x" class="a"></div>
      <div data-dk-widget=" dk-Outcome-Map"></div>
      <figure class="b dk-outcome-chart"></figure>
      <p><a href="/dk/embed.html#widget=outcome-chart&amp;unit=%25">x</a></p>
      <iframe src="/dk/embed.html#widget=principle-deck&amp;lang=en"></iframe>
      <a href="/elders#a">x</a><iframe src="https://video.nl/"></iframe><div class="dk-static"></div>`);
    assert.deepEqual(
      placesOn(seen).map(({ form, tag, attributes }) => [form, tag, Object.fromEntries(attributes)]),
      [
        ['element', 'dk-outcome-chart', { better: 'lower' }],
        ['place', 'dk-outcome-map', { 'class-count': '4' }],
        ['place', 'dk-outcome-map', {}],
        ['class', 'dk-outcome-chart', {}],
        ['link', 'dk-outcome-chart', { unit: '%' }],
        ['frame', 'dk-principle-deck', { lang: 'en' }],
      ],
    );
  });

  it('is never the page itself', async () => {
    const seen = await page('').then(({ answer }) =>
      seePage({
        ...answer,
        bytes: new TextEncoder().encode('<html class="dk-outcome-map"><body class="dk-outcome-chart">'),
      }),
    );
    assert.deepEqual(placesOn(seen), []);
  });

  it('counts what stands inside a place with that place', async () => {
    const seen = await page('<dk-outcome-chart><a href="/dk/embed.html#widget=outcome-chart">x</a></dk-outcome-chart>');
    assert.equal(placesOn(seen).length, 1);
  });
});
