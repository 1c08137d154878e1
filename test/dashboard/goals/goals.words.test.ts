import { expect } from '@open-wc/testing';
import { factsWords, figuresWords, targetWords } from '../../../packages/dashboard/src/goals/goals.words.js';
import { anIndicator, aTarget, figures } from '../../helpers/monitor.js';

const indicator = anIndicator(1);

describe('words of the editor of goals', () => {
  it('say a target whole: what, where, by when, by whom', () =>
    expect(targetWords(aTarget(2, 'i'), indicator.data, 'Voorbeeldgemeente', 'nl')).to.equal(
      'Streefwaarde voor Voorbeeldgemeente: 5,0% in 2028. Bepaald door gemeenteraad op 6 november 2025.',
    ));
  it('say where figures come from, or why there are none', () => {
    const { dataset } = figures();
    const row = (of: Parameters<typeof figuresWords>[0]['figures']) => ({
      record: indicator,
      figures: of,
      targets: [],
    });
    expect(figuresWords(row('never'), 'nl')).to.equal('Nog geen cijfers gekoppeld.');
    expect(figuresWords(row({ dataset, column: dataset.indicators[0]! }), 'nl')).to.equal(
      'Cijfers: Voorbeeldcijfers, kolom ‘aandeel’.',
    );
  });
  it('say what kind of figure it is', () =>
    expect(factsWords(indicator.data, 'nl')).to.equal('% · Lager is beter · geteld'));
});
