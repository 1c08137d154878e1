import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, ELEMENT, SCRIPT, STRICT, TABLE } from './site.js';

const chart = (level: number): string =>
  `<dk-outcome-chart heading-level="${level}"><h5>x</h5><p>Zin.</p>${TABLE}</dk-outcome-chart>`;

describe('rules about the page', () => {
  it('measure a heading against the one above it, and not against those inside elements', async () => {
    assert.deepEqual(await codesOf({ body: `<h2>A</h2>${chart(3)}${chart(3)}` }), []);
    assert.deepEqual(await codesOf({ body: `<h2>A</h2>${chart(2)}` }), []);
    assert.deepEqual(await codesOf({ body: `${chart(2)}${chart(3)}` }), ['heading-jump']);
    assert.deepEqual(await codesOf({ body: ELEMENT.replace(' heading-level="2"', '') }), ['heading-jump']);
  });

  it('find the style sheet with a question behind it, and let a nonce through', async () => {
    const style = '<link rel="stylesheet" href="/draagkracht/0.1.0/draagkracht.css?v=1" nonce="a">';
    const policy = STRICT.replace("style-src 'self'", "style-src 'nonce-a'");
    assert.deepEqual(await codesOf({ head: SCRIPT + style, policy }), []);
  });

  it('take an empty lang for none', async () =>
    assert.deepEqual(await codesOf({ html: '<html lang=" ">' }), ['no-language']));
});
