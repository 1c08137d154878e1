import { expect } from '@open-wc/testing';
import { sameText, type SentenceFacts } from '@draagkracht/model';
import { cautionClause, sentenceOf, sentenceWith } from '@draagkracht/base/words.js';

describe('sentenceOf', () => {
  it('is the sentence with its cautions', () => {
    const facts: SentenceFacts = {
      indicator: { id: 'x', label: sameText('Wachttijd'), unit: 'dagen', decimals: 0, direction: 'lower' },
      kind: 'xmr',
      n: 14,
      latest: { period: '2024JJ00', value: 12, status: 'definitive' },
      differenceTest: 'untested',
      change: 'none',
      assurance: 'none',
      caution: { trial: 8 },
    };
    expect(sentenceOf(facts, 'nl')).to.equal(sentenceWith(facts, 'nl', cautionClause));
    expect(sentenceOf(facts, 'nl')).to.include('nog voorlopig');
    expect(sentenceWith(facts, 'nl')).to.not.include('nog voorlopig');
  });
});
