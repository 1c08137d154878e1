import { expect } from '@open-wc/testing';
import type { Point, Series, Value } from '@draagkracht/model';
import { judgePlainSeries, plainFactsOf } from '@draagkracht/statistics';
import { besideFigure, sentenceWith } from '@draagkracht/base/words.js';

const indicator: Series['indicator'] = {
  id: 'a',
  label: { nl: 'Wachttijd', en: 'Waiting time' },
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  source: { name: 'Proef' },
};
const points = (values: readonly Value[]): Point[] =>
  values.map((value, at) => ({ period: `${2010 + at}JJ00`, value }));
const factsOf = (values: readonly Value[], more: Partial<Series['indicator']> = {}) => {
  const series: Series = { indicator: { ...indicator, ...more }, points: points(values) };
  return plainFactsOf(series, judgePlainSeries(series, 'auto'));
};
const said = (...given: Parameters<typeof factsOf>): string => besideFigure(factsOf(...given), 'nl');

const steady = [40, 42, 41, 39, 43, 40, 41];

describe('what is said beside a figure', () => {
  it('leaves out the figure and the source, which stand beside it', () => {
    expect(said(steady)).to.equal(
      'Dat is 1 dag meer dan in 2015. In de reeks is nu geen duidelijke verandering te zien.',
    );
    expect(sentenceWith(factsOf(steady), 'nl'))
      .to.include('Wachttijd: 41 dagen in 2016.')
      .and.to.include('Bron: Proef.');
  });
  it('names the last figure where the last period has none', () => {
    expect(said([...steady, { kind: 'suppressed' }])).to.match(/^Wachttijd: 41 dagen in 2016\./);
    expect(said([{ kind: 'missing' }])).to.match(/^Wachttijd: /);
    expect(said([])).to.match(/^Wachttijd: /);
  });
  it('keeps the warning of a model and of a new definition before what is only nice to know', () => {
    expect(said(steady, { kind: 'model' })).to.include('modelschatting');
    const broken = said(steady, { breaks: [{ period: '2014JJ00', reason: { nl: 'anders', en: 'other' } }] });
    expect(broken).to.include('In 2014 veranderde de definitie');
  });
  it('tells of a target only whether it will be met; what it is stands beside it', () => {
    const target = { path: [{ period: '2020JJ00', value: 30 }], setBy: 'de raad', basis: 'begroting' };
    expect(said(steady, { target })).to.not.include('30');
    const long = Array.from({ length: 14 }, (_, at) => 40 + (at % 3));
    expect(said(long, { target })).to.include('wordt het doel van 30 dagen niet gehaald');
  });
});
