import { expect } from '@open-wc/testing';
import { misreadingIds, MISSING, sameText, type MisreadingId, type Series } from '@draagkracht/model';
import { factsOf, gravity, judgeSeries, misreadingsOf, type ReadingContext } from '@draagkracht/statistics';
import { indicatorOf, seriesFrom, yearly } from '../../helpers/series.js';

type More = Omit<Partial<ReadingContext>, 'series' | 'facts'>;

const found = (series: Series, more: More = {}): MisreadingId[] =>
  misreadingsOf({ series, facts: factsOf(series, judgeSeries(series)), ...more });

const steady = [50, 52, 49, 51, 50, 53, 48, 51, 50, 52];
const plain = seriesFrom(2010, steady);
const region = (code: string, values: readonly number[], first = 2010): Series => ({
  ...seriesFrom(first, values),
  region: { code, label: code },
});
const named = (name: string, values: readonly number[] = steady): Series =>
  seriesFrom(2010, values, { label: sameText(name) });
const counted = (numerator: number, denominator: number): Series => ({
  indicator: indicatorOf(),
  points: [
    ...yearly(2010, steady),
    { period: '2020JJ00', value: (100 * numerator) / denominator, numerator, denominator },
  ],
});
const areas = [40, 42, 44, 41].map((value, at) => region(`BU${at}`, [value, value]));
const event = (kind: 'policy' | 'definition', period: string): Series => ({
  ...plain,
  events: [{ period, text: 'x', kind }],
});

/** For each misreading a case in which it lies in wait, and one that looks like it in which it does not. */
const cases: Record<MisreadingId, { fires: MisreadingId[]; not: MisreadingId[] }> = {
  'two-points': { fires: found(seriesFrom(2020, [40, 44])), not: found(plain) },
  'colour-is-cause': {
    fires: found(seriesFrom(2010, [50, 49, 48, 47, 46, 45, 44, 43])),
    not: found(seriesFrom(2010, [50, 49, 48, 47, 46, 45, 44, 43], { direction: 'neutral' })),
  },
  'use-is-need': {
    fires: found(named('Wmo-cliënten', [50, 49, 50, 49, 50, 49, 50])),
    not: found(named('Inwoners die zich redden')),
  },
  'less-use-is-success': {
    fires: found(named('Jongeren met jeugdhulp', [50, 48])),
    not: found(named('Jongeren met jeugdhulp', [48, 50])),
  },
  'model-is-measurement': {
    fires: found(seriesFrom(2010, steady, { kind: 'model' })),
    not: found(seriesFrom(2010, steady, { kind: 'survey' })),
  },
  'few-people': { fires: found(counted(6, 12)), not: found(counted(600, 1200)) },
  'provisional-is-final': {
    fires: found({
      ...plain,
      points: [...plain.points, { period: '2020JJ00', value: 51, status: 'provisional' }],
    }),
    not: found({
      ...plain,
      points: [{ period: '2009JJ00', value: 51, status: 'provisional' }, ...plain.points],
    }),
  },
  'break-is-change': {
    fires: found(seriesFrom(2010, steady, { breaks: [{ period: '2015JJ00', reason: sameText('x') }] })),
    not: found(seriesFrom(2010, steady, { breaks: [{ period: '2005JJ00', reason: sameText('x') }] })),
  },
  'rank-is-quality': {
    fires: found(plain, { others: areas.slice(0, 2) }),
    not: found(plain, { others: areas.slice(0, 1) }),
  },
  'after-is-because': { fires: found(event('policy', '2015JJ00')), not: found(event('definition', '2015JJ00')) },
  'worst-recovers': {
    fires: found(region('BU9', [60, 50]), { others: areas }),
    not: found(region('BU9', [43, 42]), { others: areas }),
  },
  'average-hides': {
    fires: found(region('GM0344', steady), { others: [region('WK034401', steady)] }),
    not: found(region('WK034402', steady), { others: [region('WK034401', steady)] }),
  },
  'satisfaction-is-effect': {
    fires: found(named('Tevredenheid over de hulp')),
    not: found(named('Kan zich beter redden')),
  },
  'percent-or-point': { fires: found(plain), not: found(seriesFrom(2010, steady, { unit: 'dagen' })) },
  rounding: {
    fires: found(seriesFrom(2010, [9.7, 9.8], { decimals: 1 })),
    not: found(seriesFrom(2010, [9.7, 9.9], { decimals: 1 })),
  },
  'no-data-is-zero': {
    fires: found(seriesFrom(2010, [50, MISSING, 51])),
    not: found(seriesFrom(2010, [50, { kind: 'impossible' }, 51])),
  },
};

describe('misreadingsOf', () => {
  for (const id of misreadingIds) {
    it(`${id}: lies in wait when it should`, () => expect(cases[id].fires).to.include(id));
    it(`${id}: leaves be what only looks like it`, () => expect(cases[id].not).to.not.include(id));
  }

  it('gives the gravest first, each once', () => {
    const all = found(seriesFrom(2020, [40, MISSING, 44], { kind: 'model', label: sameText('Cliënten') }));
    expect(all).to.deep.equal([...all].sort((a, b) => gravity.indexOf(a) - gravity.indexOf(b)));
    expect(all[0]).to.equal('model-is-measurement');
    expect([...gravity].sort()).to.deep.equal([...misreadingIds].sort());
  });

  it('says of less use what it says of use, and more, and so only once', () => {
    expect(cases['less-use-is-success'].fires).to.not.include('use-is-need');
  });

  it('takes "because" for granted only where it may be claimed', () => {
    expect(found(event('policy', '2015JJ00'), { claim: 'may-have-contributed' })).to.include('after-is-because');
    expect(found(event('policy', '2015JJ00'), { claim: 'probably-contributed' })).to.not.include('after-is-because');
    expect(found(event('policy', '2030JJ00'))).to.not.include('after-is-because');
  });

  it('hears from a person that the worst was chosen, and that areas stand in a row of figures', () => {
    expect(found(plain, { chosenAsWorst: true })).to.include('worst-recovers');
    expect(found(plain, { ranked: true })).to.include('rank-is-quality');
  });

  it('warns of few people also where the interval is very wide', () => {
    const wide: Series = { ...plain, points: [...plain.points, { period: '2020JJ00', value: 50, low: 35, high: 65 }] };
    expect(found(wide)).to.include('few-people');
  });

  it('says nothing of an empty series', () => expect(found(seriesFrom(2010, []))).to.deep.equal([]));
});
