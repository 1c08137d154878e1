import { expect } from '@open-wc/testing';
import type { Indicator, Series } from '@draagkracht/model';
import { chartSeriesOf } from '../../../packages/charts/src/outcome-chart/outcome-chart.series.js';
import { readingAidWords, type ReadingAidWords } from '../../../packages/charts/src/outcome-chart/reading-aid.words.js';
import { seriesFrom } from '../../helpers/series.js';

const aid = (
  series: Series,
  others: readonly Series[] = [],
  language: 'nl' | 'en' = 'nl',
): ReadingAidWords | undefined =>
  readingAidWords(chartSeriesOf(series, others, { kind: 'auto', smallNumberPolicy: '' }), series, others, language);
const of = (values: readonly number[], given: Partial<Indicator> = {}): Series => seriesFrom(2015, values, given);

describe('readingAidWords', () => {
  it('says nothing where no misreading lies in wait', () => {
    expect(aid(of([50, 52, 49, 51, 50, 53, 53], { unit: 'dagen' }))).to.equal(undefined);
  });

  it('shows the two gravest, and keeps the rest behind a summary', () => {
    const label = { nl: 'Jongeren met jeugdhulp', en: 'Young people with youth care' };
    const { shown, more, moreTitle, title } = aid({
      ...of([52, 49], { label }),
      events: [{ period: '2016JJ00', text: 'x', kind: 'policy' }],
    })!;
    expect(title).to.equal('Lees dit goed');
    expect(shown).to.have.length(2);
    expect(shown[0]).to.include('ná een maatregel');
    expect(shown[1]).to.include('Minder gebruik is niet vanzelf goed nieuws');
    expect(more).to.have.length(2);
    expect(moreTitle).to.equal('Nog 2 dingen om op te letten');
  });

  it('does not say twice what the chart says already, and never puts the light ones in sight', () => {
    const { shown, more, moreTitle } = aid(of([50, 52, 49, 51, 50, 53, 51], { kind: 'model' }))!;
    expect(shown).to.deep.equal([]);
    expect(more[0]).to.include('geschat met een model');
    expect(moreTitle).to.equal('Lees dit goed');
  });

  it('speaks English', () => {
    expect(aid(of([50, 52]), [], 'en')!.shown[0]).to.equal(
      'Two figures are no trend yet. Only with six or more figures can a line be seen.',
    );
  });
});
