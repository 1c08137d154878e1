import { expect } from '@open-wc/testing';
import { sameText, type SentenceFacts } from '@draagkracht/model';
import { differenceClause, endGapClause, figureClause } from '../../../packages/base/src/words/figure.words.js';
import '../../helpers/english.js';

const base: SentenceFacts = {
  indicator: {
    id: 'x',
    label: { nl: 'Jongeren met jeugdhulp', en: 'Young people with youth care' },
    unit: '%',
    decimals: 1,
    direction: 'neutral',
  },
  kind: 'values',
  n: 2,
  differenceTest: 'untested',
  change: 'too-few',
  assurance: 'none',
  latest: { period: '2019JJ00', value: 9.3, status: 'definitive' },
  previous: { period: '2018JJ00', value: 8.1, status: 'definitive' },
  difference: 1.2,
};
const said = (made: { sentences: readonly string[] } | undefined): string => made?.sentences.join(' ') ?? '';

describe('figureClause', () => {
  it('names label, region, figure, margin and period', () => {
    const facts = { ...base, regionLabel: 'Zuilen', latest: { ...base.latest!, interval: { low: 8.14, high: 10.52 } } };
    expect(said(figureClause(facts, 'nl'))).to.equal(
      'Jongeren met jeugdhulp in Zuilen: 9,3% (marge 8,1 tot 10,5%) in 2019.',
    );
    expect(said(figureClause(facts, 'en'))).to.equal(
      'Young people with youth care in Zuilen: 9.3% (margin 8.1 to 10.5%) in 2019.',
    );
  });

  it('leaves out a margin that has no width', () => {
    const facts = { ...base, latest: { ...base.latest!, interval: { low: 9.3, high: 9.3 } } };
    expect(said(figureClause(facts, 'nl'))).to.equal('Jongeren met jeugdhulp: 9,3% in 2019.');
  });

  it('says when there is nothing', () => {
    const { latest: _none, ...facts } = base;
    expect(said(figureClause(facts, 'nl'))).to.equal('Jongeren met jeugdhulp: er zijn nog geen cijfers.');
  });
});

describe('endGapClause', () => {
  it('has a sentence for every gap', () => {
    const of = (kind: 'missing' | 'suppressed' | 'impossible' | 'not-applicable', language: 'nl' | 'en' = 'nl') =>
      said(endGapClause({ ...base, endGap: { period: '2024KW01', gap: { kind } } }, language));
    expect(of('missing')).to.equal('Het cijfer van het 1e kwartaal van 2024 is niet bekend.');
    expect(of('suppressed')).to.equal('In het 1e kwartaal van 2024 was het te weinig om te tonen.');
    expect(of('impossible')).to.equal('In het 1e kwartaal van 2024 kan dit cijfer niet voorkomen.');
    expect(of('not-applicable')).to.equal('In het 1e kwartaal van 2024 is dit cijfer niet van toepassing.');
    expect(of('suppressed', 'en')).to.equal('In the 1st quarter of 2024 there were too few to show.');
    expect(endGapClause(base, 'nl')).to.equal(undefined);
  });
});

describe('differenceClause', () => {
  it('speaks of percentage points and of chance', () => {
    expect(said(differenceClause(base, 'nl'))).to.equal('Dat is 1,2 procentpunt meer dan in 2018.');
    expect(said(differenceClause({ ...base, difference: -1.2, differenceTest: 'chance' }, 'nl'))).to.equal(
      'Dat is 1,2 procentpunt minder dan in 2018. Het verschil kan toeval zijn.',
    );
    expect(said(differenceClause({ ...base, differenceTest: 'beyond-chance' }, 'en'))).to.equal(
      'That is 1.2 percentage points more than in 2018. The difference is greater than chance.',
    );
  });

  it('tells the same from almost the same', () => {
    expect(said(differenceClause({ ...base, difference: 0 }, 'nl'))).to.equal('Dat is hetzelfde als in 2018.');
    expect(said(differenceClause({ ...base, difference: 0.01, differenceTest: 'beyond-chance' }, 'nl'))).to.equal(
      'Dat is bijna hetzelfde als in 2018.',
    );
  });

  it('compares nothing across a break or gap, or with nothing', () => {
    expect(differenceClause({ ...base, differenceTest: 'not-compared' }, 'nl')).to.equal(undefined);
    const { difference: _none, ...facts } = base;
    expect(differenceClause(facts, 'nl')).to.equal(undefined);
  });

  it('keeps the unit of an amount', () => {
    const indicator = { ...base.indicator, label: sameText('Uitgaven'), unit: 'euro', decimals: 0 };
    expect(said(differenceClause({ ...base, indicator, difference: -1200 }, 'nl'))).to.equal(
      'Dat is 1.200 euro minder dan in 2018.',
    );
  });
});
