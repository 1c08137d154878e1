import { expect } from '@open-wc/testing';
import { assuranceWord, chartKindWord } from '@draagkracht/base/words.js';

describe('the words of a verdict', () => {
  it('say whether a target is met, in either language', () => {
    expect(assuranceWord('passes', 'nl')).to.equal('haalt het doel steeds');
    expect(assuranceWord('fails', 'en')).to.equal('does not meet the target');
  });
  it('say how a series was read, in either language', () => {
    expect(chartKindWord('run', 'nl')).to.equal('reeks met mediaan');
    expect(chartKindWord('p-prime', 'en')).to.include('p′');
  });
});
