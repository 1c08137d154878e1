import { expect } from '@open-wc/testing';
import { assuranceWord, changeWord, chartKindWord, gapWord, ruleWord, statusWord } from '@draagkracht/base/words.js';
import { rulePrecedence } from '@draagkracht/statistics';
import '../../helpers/english.js';

describe('words for terms', () => {
  it('name every gap, as a kind or as a gap', () => {
    expect(gapWord('suppressed', 'nl')).to.equal('te weinig om te tonen');
    expect(gapWord({ kind: 'missing', reason: 'cbs' }, 'nl')).to.equal('niet bekend');
    expect(gapWord('impossible', 'nl')).to.equal('kan niet voorkomen');
    expect(gapWord('not-applicable', 'en')).to.equal('not applicable');
  });

  it('are there in both languages and differ from each other', () => {
    const lists = (['nl', 'en'] as const).flatMap((language) => [
      (['definitive', 'revised-provisional', 'provisional'] as const).map((status) => statusWord(status, language)),
      rulePrecedence.map((rule) => ruleWord(rule, language)),
      (['improvement', 'concern', 'neutral', 'none', 'too-few'] as const).map((change) => changeWord(change, language)),
      (['passes', 'fails', 'hit-or-miss', 'none'] as const).map((assurance) => assuranceWord(assurance, language)),
      (['values', 'run', 'xmr'] as const).map((kind) => chartKindWord(kind, language)),
    ]);
    for (const list of lists) {
      expect(list.every((word) => word.length > 2)).to.equal(true);
      expect(new Set(list).size).to.equal(list.length);
    }
  });
});
