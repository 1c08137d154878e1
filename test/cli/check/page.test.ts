import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addressOf,
  isHtml,
  isInside,
  placeOf,
  policiesIn,
  seePage,
  textOf,
  typeOf,
} from '../../../packages/cli/src/check/page.js';
import type { WebAnswer } from '../../../packages/cli/src/check/web.js';

const answer = (bytes: Uint8Array | string, headers: Record<string, string> = {}): WebAnswer => ({
  address: new URL('https://www.gemeente.nl/map/cijfers'),
  status: 200,
  headers: new Map(Object.entries(headers)),
  cookies: [],
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  isCut: false,
});

describe('a page that was fetched', () => {
  it('is told by its type', () => {
    assert.equal(typeOf(answer('', { 'content-type': 'Text/HTML; charset=utf-8' })), 'text/html');
    assert.ok(isHtml(answer('', { 'content-type': 'text/html' })));
    assert.ok(!isHtml(answer('')));
  });

  it('is read by the characters it names', () => {
    const latin = new Uint8Array([0xe9]);
    assert.equal(textOf(answer(latin, { 'content-type': 'text/html; charset="iso-8859-1"' })), 'é');
    assert.equal(textOf(answer('é')), 'é');
    assert.equal(textOf(answer('<meta charset="utf-8">é')), '<meta charset="utf-8">é');
    assert.equal(textOf(answer('é', { 'content-type': 'text/html; charset=zeker' })), 'é');
  });

  it('looks addresses up from where it says', async () => {
    const page = await seePage(answer('<base href="/elders/"><p>x'));
    assert.equal(addressOf('a.js', page.base)?.href, 'https://www.gemeente.nl/elders/a.js');
    assert.equal((await seePage(answer('<p>x'))).base.pathname, '/map/cijfers');
    assert.equal(addressOf(undefined, page.base), undefined);
    assert.equal(addressOf('http://[', page.base), undefined);
  });

  it('has the policies of its headers and of itself', async () => {
    const held = answer(`<meta http-equiv="content-security-policy" content="img-src 'none'">`, {
      'content-security-policy': "script-src 'self', style-src 'self'",
      'content-security-policy-report-only': "default-src 'none'",
    });
    assert.equal(policiesIn(held).length, 3);
    const { policies } = await seePage(held);
    assert.deepEqual(
      policies.map(({ isReport }) => isReport),
      [false, false, true, false],
    );
  });

  it('knows what stands in what, and where', async () => {
    const { elements } = await seePage(answer(`<div><p>\n<b title="${'x'.repeat(100)}">x</b></p></div><i>`));
    const one = (tag: string): (typeof elements)[number] => elements.find((element) => element.tag === tag)!;
    assert.ok(isInside(one('b'), one('div')));
    assert.ok(!isInside(one('div'), one('b')));
    assert.deepEqual(placeOf(one('i')), { where: '<i>', line: 2 });
    assert.match(placeOf(one('b')).where, /^<b title="x+…$/);
    assert.deepEqual(placeOf(one('head')), { where: '<head>' });
  });
});
