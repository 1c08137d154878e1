import { expect } from '@open-wc/testing';
import { durationWords } from '../../../packages/widgets/src/shared/duration.words.js';

describe('how long', () => {
  it('is said in days, weeks, months and years, and never made longer than it is', () => {
    const said = (days: number): string => durationWords(days, 'nl');
    expect([0, 1, 13, 14, 60, 61, 365, 730, 731].map(said)).to.deep.equal([
      '0 dagen',
      '1 dag',
      '13 dagen',
      '2 weken',
      '8 weken',
      '2 maanden',
      '11 maanden',
      '23 maanden',
      '2 jaar',
    ]);
    expect(durationWords(1, 'en')).to.equal('1 day');
  });
});
