import { expect } from '@open-wc/testing';
import { lookBackWords } from '../../../packages/widgets/src/shared/due.words.js';

describe('when to look back, in words', () => {
  it('says how far it is, either way', () => {
    const on = (day: string): string => lookBackWords(day, '2026-11-22', 'nl');
    expect(on('2026-11-23')).to.equal('Terugkijken op 23 november 2026, morgen.');
    expect(on('2026-12-02')).to.equal('Terugkijken op 2 december 2026, over 10 dagen.');
    expect(on('2026-11-22')).to.equal('Vandaag kijkt u terug.');
    expect(on('2026-11-12')).to.equal('Te laat: terugkijken kon al op 12 november 2026, 10 dagen geleden.');
    expect(on('')).to.equal('');
    expect(lookBackWords('2026-11-21', '2026-11-22', 'en')).to.include('yesterday');
  });
});
