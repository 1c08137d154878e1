import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownAddress } from '../../packages/tooling/build/own-address.mjs';

/** A page as far as the script looks at it: itself, what names it, and what tells the folder. */
function page(parts: { own?: Record<string, string>; named?: string; told?: string }): Document {
  const tag = (attributes: Record<string, string>) => ({
    dataset: { dkBase: attributes['data-dk-base'] },
    getAttribute: (name: string) => attributes[name] ?? null,
  });
  return {
    baseURI: 'https://voorbeeldstad.nl/zorg/',
    currentScript: parts.own ? tag(parts.own) : null,
    querySelector: (selector: string) => {
      if (selector === '[data-dk-base]') return parts.told ? tag({ 'data-dk-base': parts.told }) : null;
      return parts.named ? tag({ src: parts.named }) : null;
    },
  } as unknown as Document;
}

describe('the place of the classic script', () => {
  it('is where it came from', () => {
    assert.equal(
      ownAddress(page({ own: { src: '/dk/1.0.0/draagkracht.iife.js?v=2' } })),
      'https://voorbeeldstad.nl/dk/1.0.0/draagkracht.iife.js?v=2',
    );
  });
  it('is where the page says, with or without a slash', () => {
    for (const told of ['/dk', '/dk/']) {
      assert.equal(ownAddress(page({ own: { src: '/joined.js' }, told })), 'https://voorbeeldstad.nl/dk/');
      assert.equal(ownAddress(page({ own: { src: '/x.js', 'data-dk-base': told } })), 'https://voorbeeldstad.nl/dk/');
    }
  });
  it('is that of the script with its name when it runs from somewhere else', () => {
    const named = 'https://static.nl/dk/draagkracht.iife.js';
    assert.equal(ownAddress(page({ named })), named);
    assert.equal(ownAddress(page({ own: {}, named })), named);
  });
  it('is its own when it was renamed, and the page when nothing is known', () => {
    assert.equal(ownAddress(page({ own: { src: '/js/dk.js' } })), 'https://voorbeeldstad.nl/js/dk.js');
    assert.equal(ownAddress(page({})), 'https://voorbeeldstad.nl/zorg/');
  });
  it('can be told by its own text', () => {
    assert.doesNotMatch(String(ownAddress), /import|require/);
  });
});
