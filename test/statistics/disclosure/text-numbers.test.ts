import { expect } from '@open-wc/testing';
import { numbersIn, yearsIn } from '../../../packages/statistics/src/disclosure/text-numbers.js';

const found = (text: string) => numbersIn(text).map(({ found: words }) => words);

describe('numbers in a text', () => {
  it('are figures and words, not years, dates and names', () => {
    expect(found('In 2024 waren het er 7, in wijk 3 zeven en op 12 maart 1.234.')).to.deep.equal([
      '7',
      'zeven',
      '1.234',
    ]);
    expect(found('artikel 2.1.3 van 2024-03-31, de 3e keer')).to.not.include('3e');
    expect(numbersIn('8,5%')[0]).to.include({ decimals: 1, percent: true });
    expect(numbersIn('1.234')[0]!.values).to.deep.equal([1234, 1.234]);
  });

  it('has its years', () => expect([...yearsIn('van 2019 tot 2024, 1500 keer')]).to.deep.equal([2019, 2024]));
});
