import { expect } from '@open-wc/testing';
import { lookedUp } from '../../../packages/charts/src/shared/looked-up.words.js';

describe('lookedUp', () => {
  it('has names as in a book of addresses', () =>
    expect(["'s-Hertogenbosch", 'Súdwest-Fryslân', 'Ter Apel'].map(lookedUp)).to.deep.equal([
      'hertogenbosch',
      'sudwestfryslan',
      'ter apel',
    ]));
});
