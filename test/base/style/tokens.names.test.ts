import { expect } from '@open-wc/testing';
import { formStyles, hostStyles, toolStyles } from '@draagkracht/base';
import { tokenPurposes } from '@draagkracht/base/theme.js';
// Below the front door: these come late, or are read by nothing but the styles.
import { houseStyles } from '../../../packages/base/src/style/house.styles.js';
import { seriesTokens } from '../../../packages/base/src/style/series-tokens.names.js';

const sheets = [hostStyles, toolStyles, formStyles, houseStyles].map(({ cssText }) => cssText).join('\n');

/** Every chain of fallbacks that begins with a name of ours: the names of others in it, in order. */
const chains = (own: string): string[][] =>
  [...sheets.matchAll(new RegExp(`var\\(\\s*--${own}\\b(?!-)`, 'g'))].map(({ index }) => {
    let depth = 0;
    let end = index + 3;
    do {
      if (sheets[end] === '(') depth += 1;
      if (sheets[end] === ')') depth -= 1;
      end += 1;
    } while (depth > 0);
    return [...sheets.slice(index, end).matchAll(/--((?:dk|nl|basis|utrecht)-[\w-]+)/g)].map(([, name]) => name!);
  });

describe('the list of tokens', () => {
  for (const { own, names, title, reads } of tokenPurposes.filter((purpose) => purpose.own && purpose.reads))
    it(`is what the styles read for "${title.en}" (${reads})`, () => {
      expect(chains(own!)).to.deep.include([own!, ...names]);
    });

  it('leaves out no public name of ours', () => {
    const used = new Set([...sheets.matchAll(/--(dk-[\w-]+)/g)].map(([, name]) => name!));
    const listed = new Set(tokenPurposes.map(({ own }) => own));
    expect([...used].filter((name) => !listed.has(name))).to.deep.equal(['dk-house-style']);
  });

  it('holds the names of lines beside the first', () => {
    const listed = tokenPurposes.flatMap(({ own, names }) => [own, ...names]);
    expect(seriesTokens.filter((name) => !listed.includes(name))).to.deep.equal([]);
  });

  it('reads nothing provisional and nothing of one organisation', () => {
    for (const { names } of tokenPurposes) for (const name of names) expect(name).to.match(/^(nl|basis|utrecht)-/);
  });

  it('names each thing once, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const titles = tokenPurposes.map(({ title }) => title[language]);
      expect(new Set(titles).size).to.equal(titles.length);
    }
  });
});
