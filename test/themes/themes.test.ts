import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { closeBrowser, skipWithoutBrowser, type Visit } from '../journeys/helpers/visit.js';
import { coloursOf, resultsPage, type Result } from './results.js';
import { openThemes, printed, tooFaint, tryOn } from './site.js';
import { flatten, tokenSets } from './token-sets.js';

/** `LEAST_APART` of `@draagkracht/base/theme.js`, which needs a browser. */
const leastApart = 0.1;
const file = new URL('RESULTS.md', import.meta.url);

describe('every token set of NL Design System that is here', { skip: skipWithoutBrowser }, () => {
  let visit: Visit;
  const results: Result[] = [];

  before(async () => {
    visit = await openThemes();
    for (const set of tokenSets()) {
      const tried = await tryOn(visit.page, set);
      results.push({ set, tried, faint: await tooFaint(visit.page), paper: await printed(visit.page) });
    }
  });
  after(async () => {
    await visit?.close();
    await closeBrowser();
  });

  it('is tried: Voorbeeld, Mooi & Anders, Purmerend, 26 municipalities and others', () => {
    assert.equal(results.length, 42);
    for (const { set, tried } of results)
      assert.ok(
        tried.form.tokens.some(({ name }) => name),
        `${set.name} gives no token`,
      );
  });

  it('leaves no text too faint by axe', () => {
    assert.deepEqual(
      results.filter(({ faint }) => faint.length > 0).map(({ set, faint }) => [set.name, faint]),
      [],
    );
  });

  it('has every checked colour stand out, or mended', () => {
    for (const { set, tried } of results)
      for (const { name, ratio, wanted, mended } of coloursOf(tried))
        assert.ok((mended?.ratio ?? ratio) >= wanted - 0.05, `${set.name}: ${name} ${mended?.ratio ?? ratio}`);
  });

  it('has lines that differ in colour for everybody, or are told apart without colour', () => {
    for (const { set, tried } of results) {
      assert.equal(tried.pairs.length, 3, 'three lines, two by two');
      for (const { names, apart, inGrey, dashes } of tried.pairs) {
        const coloured = names.every((name) => name !== 'none');
        if (coloured) assert.ok(apart >= leastApart, `${set.name}: ${names.join(' and ')} are ${apart} apart`);
        assert.ok(dashes || inGrey >= 1.5, `${set.name}: ${names.join(' and ')} are one in grey`);
      }
    }
  });

  it('is black on white on paper, with lines that stand out', () => {
    for (const { set, paper } of results) {
      assert.deepEqual([...new Set(paper.texts)], ['rgb(0, 0, 0)'], set.name);
      assert.ok(paper.faintest >= 2.95, `${set.name}: a line of ${paper.faintest}`);
    }
  });

  it('came to the results in RESULTS.md', () => {
    const page = resultsPage(results);
    if (process.env['UPDATE_THEMES']) writeFileSync(file, page);
    assert.equal(readFileSync(file, 'utf8'), page, 'UPDATE_THEMES=1 writes them again; look at what changed');
  });

  it('throws nothing on the way', () => assert.deepEqual(visit.problems.exceptions, []));
});

describe('token sources', () => {
  it('become custom properties, with references followed', () => {
    const { tokens, broken } = flatten([
      { brand: { blue: { 500: { value: '#00f' } } } },
      {
        utrecht: {
          link: { color: { value: '{brand.blue.500}' }, hover: { color: { value: '{brand.blue.500.value}' } } },
        },
      },
      {
        utrecht: { button: { 'inline-size': {}, fontSize: { $value: 'calc({a.b} * 2)' } } },
        a: { b: { value: '8px' } },
      },
    ]);
    assert.equal(broken, 0);
    assert.equal(tokens.get('--utrecht-link-color'), '#00f');
    assert.equal(tokens.get('--utrecht-link-hover-color'), '#00f');
    assert.equal(tokens.get('--utrecht-button-font-size'), 'calc(8px * 2)');
    assert.equal(tokens.has('--utrecht-button-inline-size'), false);
  });

  it('leave out what leads nowhere or round in a circle', () => {
    const { tokens, broken } = flatten([{ a: { value: '{b}' }, b: { value: '{a}' }, c: { value: '{nowhere}' } }]);
    assert.deepEqual([tokens.size, broken], [0, 3]);
  });
});
