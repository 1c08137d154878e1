import { expect } from '@open-wc/testing';
import { MISSING, type Series } from '@draagkracht/model';
import { scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { seriesOfScenario } from '../../helpers/charts.js';

describe('the series of a chart', () => {
  it('places periods by the calendar, in months', () => {
    const { points } = seriesOfScenario({
      about: '',
      series: {
        ...scenarios.typical.series,
        points: ['2022JJ00', '2023JJ00', '2025JJ00'].map((period) => ({ period, value: 1 })),
      },
    });
    expect(points.map(({ at }) => at - points[0]!.at)).to.deep.equal([0, 12, 36]);
  });

  it('places what is no period of the calendar in the order given', () => {
    const series: Series = {
      ...scenarios.typical.series,
      points: ['begin', 'midden', 'eind'].map((period) => ({ period, value: 1 })),
      events: [{ period: 'midden', text: 'x', kind: 'event' }],
    };
    const chart = seriesOfScenario({ about: '', series });
    expect(chart.points.map(({ at }) => at)).to.deep.equal([0, 1, 2]);
    expect(chart.events.map(({ at }) => at)).to.deep.equal([1]);
  });

  it('marks the points a rule points at, by what they mean', () => {
    expect(seriesOfScenario(scenarios.outsideLimits).points.at(-1)!.mark).to.equal('concern');
    expect(
      seriesOfScenario(scenarios.trend)
        .points.slice(-7)
        .map(({ mark }) => mark),
    ).to.deep.equal(Array(7).fill('improvement'));
    expect(seriesOfScenario(scenarios.shift).points.at(-1)!.mark).to.equal('improvement');
    expect(seriesOfScenario(scenarios.twoOfThree).points.at(-1)!.mark).to.equal('concern');
    expect(seriesOfScenario(scenarios.xmr).points.every(({ mark }) => mark === 'none')).to.equal(true);
  });

  it('never marks a gap', () => {
    for (const { gap, mark } of seriesOfScenario(scenarios.gaps).points) if (gap) expect(mark).to.equal('none');
  });

  it('keeps every gap with its name', () => {
    expect(seriesOfScenario(scenarios.gaps).points.flatMap(({ gap }) => gap ?? [])).to.deep.equal([
      'missing',
      'suppressed',
      'impossible',
      'not-applicable',
    ]);
  });

  it('takes the kind the page asks for, and picks its own without', () => {
    expect(seriesOfScenario(scenarios.xmr).verdict.kind).to.equal('xmr');
    expect(seriesOfScenario(scenarios.xmr, { kind: 'run' }).verdict.kind).to.equal('run');
    expect(seriesOfScenario(scenarios.xmr, { kind: null }).verdict.kind).to.equal('xmr');
  });

  it('makes intervals from the parts of a percentage', () => {
    const { low, high } = seriesOfScenario(scenarios.intervals).points[0]!;
    expect([low!.toFixed(1), high!.toFixed(1)]).to.deep.equal(['67.5', '79.6']);
  });

  it('hides small numbers of the series and of those beside it; a file may ask for more care, never for less', () => {
    const gaps = (chart: ReturnType<typeof seriesOfScenario>): number =>
      chart.points.filter(({ gap }) => gap === 'suppressed').length;
    const { series } = scenarios.suppressed;
    expect(gaps(seriesOfScenario(scenarios.suppressed))).to.equal(2);
    expect(gaps(seriesOfScenario(scenarios.suppressed, { smallNumberPolicy: 'intern' }))).to.equal(0);
    const asks = (smallNumberPolicy: 'intern' | 'streng'): Series => ({
      ...series,
      indicator: { ...series.indicator, smallNumberPolicy },
    });
    expect(seriesOfScenario({ about: '', series: asks('intern') }).policy).to.equal('publiek');
    expect(seriesOfScenario({ about: '', series: asks('streng') }).policy).to.equal('streng');
    const beside = seriesOfScenario({ about: '', series, others: [series] });
    expect(beside.companions[0]!.points.filter(({ gap }) => gap === 'suppressed')).to.have.length(2);
  });

  it('sets areas of one period beside one another', () => {
    expect(seriesOfScenario(scenarios.onePeriod).form).to.equal('areas');
    expect(seriesOfScenario(scenarios.onePoint).form).to.equal('areas');
    expect(seriesOfScenario(scenarios.companions).form).to.equal('time');
    expect(seriesOfScenario({ ...scenarios.onePoint, others: [scenarios.typical.series] }).form).to.equal('time');
  });

  it('compares no counts of areas of unlike size', () => {
    expect(seriesOfScenario(scenarios.counts).unlikeSizes).to.equal(true);
    expect(seriesOfScenario(scenarios.companions).unlikeSizes).to.equal(false);
  });

  it('numbers events in order of time', () => {
    expect(seriesOfScenario(scenarios.events).events.map(({ number, period }) => [number, period])).to.deep.equal([
      [1, '2022KW01'],
      [2, '2024KW01'],
      [3, '2024KW02'],
      [4, '2024KW02'],
    ]);
  });

  it('is whole without points, and with nothing but gaps', () => {
    expect(seriesOfScenario(scenarios.noPoints)).to.deep.include({ points: [], form: 'time' });
    const gaps = seriesOfScenario({
      about: '',
      series: {
        ...scenarios.typical.series,
        points: [
          { period: '2024JJ00', value: MISSING },
          { period: '2025JJ00', value: MISSING },
        ],
      },
    });
    expect(gaps.facts.latest).to.equal(undefined);
  });

  it('leaves what it was given as it is', () => {
    const before = JSON.stringify(scenarios);
    for (const scenario of Object.values(scenarios)) seriesOfScenario(scenario);
    expect(JSON.stringify(scenarios)).to.equal(before);
  });
});
