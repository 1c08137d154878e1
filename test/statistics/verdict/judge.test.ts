import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MISSING, type Value } from '@draagkracht/model';
import { judge } from '@draagkracht/statistics';
import { itOnReal } from '../../helpers/real-data.js';

const spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const ramp = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);
const wave = (n: number): number[] => Array.from({ length: n }, (_, at) => (at % 2 === 0 ? 10 : 12));

/** Twenty draws of R's standard normal generator with seed 123, as NHSRplotthedots (MIT) tests itself on. */
const draws = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285,
  -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716,
  0.7013559, -0.47279141,
];

describe('judge: which chart', () => {
  it('says values under 6, run from 6, xmr from 12', () => {
    expect(judge(wave(5)).kind).to.equal('values');
    expect(judge(wave(6)).kind).to.equal('run');
    expect(judge(wave(11)).kind).to.equal('run');
    expect(judge(wave(12)).kind).to.equal('xmr');
  });

  it('counts figures, not points', () => {
    const verdict = judge([...wave(11), MISSING, MISSING]);
    expect([verdict.kind, verdict.n]).to.deep.equal(['run', 11]);
  });

  it('gives values no centre, run a median, xmr a mean with limits', () => {
    expect(judge([1, 2, 30])).to.not.have.any.keys('centre', 'lower', 'upper');
    expect(judge([1, 2, 30]).change).to.equal('too-few');
    expect(judge([1, 9, 2, 8, 3, 40]))
      .to.include({ kind: 'run', centre: 5.5 })
      .and.not.have.any.keys('lower', 'upper');
    expect(judge(wave(12)))
      .to.include({ kind: 'xmr', centre: 11 })
      .and.have.any.keys('lower', 'upper');
  });

  it('lets a kind be asked for, and falls back to values when it cannot be made', () => {
    expect(judge(wave(20), { kind: 'values' })).to.include({ kind: 'values', change: 'too-few' });
    expect(judge(wave(20), { kind: 'run' }).kind).to.equal('run');
    expect(judge(draws.slice(0, 10), { kind: 'xmr' }).kind).to.equal('xmr');
    expect(judge([4], { kind: 'xmr' }).kind).to.equal('values');
    expect(judge([], { kind: 'run' }).kind).to.equal('values');
  });

  it('judges nothing in an empty series, and refuses NaN', () => {
    expect(judge([])).to.deep.equal({
      kind: 'values',
      method: { name: 'values', version: '1' },
      n: 0,
      segments: [{ from: 0, to: -1, n: 0, kind: 'values' }],
      signals: [],
      change: 'too-few',
      assurance: 'none',
      screened: false,
    });
    expect(() => judge([1, Number.POSITIVE_INFINITY])).to.throw(TypeError, 'Infinity');
  });
});

describe('judge: published charts', () => {
  const peak = draws.with(14, 10);
  const cases: [string, number[], boolean, number, number, number][] = [
    ['NHSR r1', draws, true, 0.1416238, -3.01138, 3.294627],
    ['NHSR r2, 15th value 10', peak, true, 0.6694159, -2.383666, 3.722497],
    ['NHSR r3, the same unscreened', peak, false, 0.6694159, -4.596625, 5.935457],
  ];
  for (const [title, values, screen, centre, lower, upper] of cases) {
    it(title, () => {
      const verdict = judge(values, { screen });
      expect(verdict.centre).to.be.closeTo(centre, 5e-7);
      expect(verdict.lower).to.be.closeTo(lower, 5e-6);
      expect(verdict.upper).to.be.closeTo(upper, 5e-6);
    });
  }

  it('NHSR r1 has nothing outside its limits', () => expect(judge(draws).signals).to.deep.equal([]));

  it('NHSR halves: each side of a break has its own limits', () => {
    const [first, second] = judge(draws, { kind: 'xmr', breaks: [10] }).segments;
    expect(first!.centre).to.be.closeTo(0.0746, 0.00005);
    expect(first!.lower).to.be.closeTo(-2.6, 0.005);
    expect(first!.upper).to.be.closeTo(2.75, 0.005);
    expect(second!.centre).to.be.closeTo(0.209, 0.0005);
    expect(second!.lower).to.be.closeTo(-3.28, 0.005);
    expect(second!.upper).to.be.closeTo(3.7, 0.05);
  });

  it('NHSR: two far points on opposite sides are common cause', () => {
    const values = Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 1 : -1));
    expect(judge([...values, 5.5, -5.5]).signals).to.deep.equal([]);
  });

  it('Montgomery example 6.5: limits fixed on the first 20, the last two weeks outside (published 279.78 and 321.22)', () => {
    const costs = [
      310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305, 282, 305,
      296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
    ];
    const verdict = judge(costs, { baseline: 20, direction: 'lower' });
    expect(verdict.centre).to.equal(300.5);
    expect(verdict.lower).to.be.closeTo(279.78, 0.005);
    expect(verdict.upper).to.be.closeTo(321.22, 0.005);
    const outside = verdict.signals.filter((signal) => signal.rule === 'outside-limits');
    expect(outside.map((signal) => signal.from)).to.deep.equal([38, 39]);
    expect(verdict.change).to.equal('concern');
  });

  it('flags the spike of the field notes and nothing else', () => {
    expect(judge(spike).signals).to.deep.equal([{ rule: 'outside-limits', from: 4, to: 4, side: 'high' }]);
  });

  itOnReal('agrees with every published individuals chart', 'spc/montgomery_individuals_expected.json', (bytes) => {
    const published = JSON.parse(new TextDecoder().decode(bytes)) as {
      chart: string;
      options: { freeze: number };
      input: { cost: number[] };
      expected: { cl: number[]; lcl: number[]; ucl: number[]; 'sigma.signal': boolean[] };
    }[];
    const charts = published.filter((one) => one.chart === 'i');
    expect(charts).to.not.be.empty;
    for (const { input, options, expected } of charts) {
      const verdict = judge(input.cost, { baseline: options.freeze, screen: false });
      expect(verdict.centre).to.be.closeTo(expected.cl[0]!, 1e-9);
      // The published limits divide by 1.128 where the NHS rounds 3 / 1.128 to 2.66: equal to two decimals.
      expect(verdict.lower).to.be.closeTo(expected.lcl[0]!, 0.005);
      expect(verdict.upper).to.be.closeTo(expected.ucl[0]!, 0.005);
      const outside = verdict.signals.filter((signal) => signal.rule === 'outside-limits').map((signal) => signal.from);
      expect(outside).to.deep.equal(expected['sigma.signal'].flatMap((flag, at) => (flag ? [at] : [])));
    }
  });

  itOnReal('agrees with every published NHSR chart', 'spc/nhsr_plotthedots_expected.json', (bytes) => {
    const { cases: published } = JSON.parse(new TextDecoder().decode(bytes)) as {
      cases: {
        name: string;
        y: number[];
        screen_outliers: boolean;
        mean: number;
        lpl: number;
        upl: number;
        outside_limits?: number;
      }[];
    };
    for (const one of published) {
      const verdict = judge(one.y, { screen: one.screen_outliers });
      expect(verdict.centre, one.name).to.be.closeTo(one.mean, 5e-7);
      expect(verdict.lower, one.name).to.be.closeTo(one.lpl, 5e-6);
      expect(verdict.upper, one.name).to.be.closeTo(one.upl, 5e-6);
    }
  });
});

describe('judge: gaps and breaks', () => {
  it('a gap does not end a trend or a shift, and keeps its place in the indices', () => {
    const holed: Value[] = [...wave(10), 1, 2, 3, MISSING, 4, 5, 6, 7];
    const trend = judge(holed).signals.find((signal) => signal.rule === 'trend');
    expect(trend).to.include({ from: 10, to: 17, side: 'high' });
  });

  it('nothing runs across a break', () => {
    const rising = ramp(24);
    expect(judge(rising).signals.some((signal) => signal.rule === 'trend')).to.equal(true);
    const halves = judge(ramp(12), { kind: 'xmr', breaks: [6] });
    expect(halves.signals.filter((signal) => signal.rule === 'trend')).to.deep.equal([]);
    expect(halves.segments).to.have.length(2);
  });

  it('judges the last segment by its own number of figures', () => {
    const verdict = judge([...wave(14), 50, 51, 49], { breaks: [14], direction: 'lower' });
    expect(verdict).to.include({ kind: 'values', n: 3, change: 'too-few' });
    expect(verdict.segments.map((segment) => segment.kind)).to.deep.equal(['xmr', 'values']);
  });

  it('does not make limits of a series that is half holes', () => {
    const holes: Value[] = wave(12).flatMap((value) => [value, MISSING]);
    expect(judge(holes).kind).to.equal('run');
  });
});

describe('judge: what it means', () => {
  const good = [...wave(13), 30];

  it('change follows the last figure and the direction', () => {
    expect(judge(good, { direction: 'higher' }).change).to.equal('improvement');
    expect(judge(good, { direction: 'lower' }).change).to.equal('concern');
    expect(judge(good).change).to.equal('neutral');
    expect(judge(wave(14), { direction: 'higher' }).change).to.equal('none');
    expect(judge(spike, { direction: 'higher' }).change, 'a spike long ago is no change now').to.equal('none');
  });

  it('change looks past a gap at the end', () => {
    expect(judge([...good, MISSING], { direction: 'higher' }).change).to.equal('improvement');
  });

  it('a run chart can tell a trend', () => {
    expect(judge([9, 8, 7, 6, 5, 4, 3], { direction: 'lower' })).to.include({ kind: 'run', change: 'improvement' });
  });

  it('assurance needs limits, a target and a direction', () => {
    expect(judge(wave(12), { target: 99, direction: 'higher' }).assurance).to.equal('fails');
    expect(judge(wave(12), { target: 11, direction: 'higher' }).assurance).to.equal('hit-or-miss');
    expect(judge(wave(12), { target: 99 }).assurance).to.equal('none');
    expect(judge(wave(11), { target: 99, direction: 'higher' }).assurance).to.equal('none');
    expect(judge(wave(12), { direction: 'higher' }).assurance).to.equal('none');
  });
});

describe('judge: for every series', () => {
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(MISSING) },
  );

  it('signals stay inside their segment and point at figures', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 3 }), (points, breaks) => {
        const { segments, signals, n } = judge(points, { breaks });
        for (const { from, to } of signals) {
          expect(segments.some((segment) => from >= segment.from && to <= segment.to)).to.equal(true);
          expect([typeof points[from], typeof points[to]]).to.deep.equal(['number', 'number']);
        }
        expect(segments.reduce((sum, segment) => sum + segment.to - segment.from + 1, 0)).to.equal(points.length);
        expect(n).to.equal(segments.at(-1)!.n);
      }),
    );
  });

  it('moving or stretching the scale changes no signal', () => {
    const whole = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: -999, max: 999 }),
        fc.constantFrom(1, 2, 8, 1024),
        (values, shift, factor) => {
          const other = values.map((one) => one * factor + shift);
          expect(judge(other).signals).to.deep.equal(judge(values).signals);
        },
      ),
    );
  });

  it('turning a series upside down turns every side', () => {
    const whole = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(whole, (values) => {
        const turned = judge(values.map((one) => -one)).signals.map((signal) => ({
          ...signal,
          side: signal.side === 'high' ? 'low' : 'high',
        }));
        expect(turned).to.deep.equal(judge(values).signals);
      }),
    );
  });

  it('judges 100,000 points in well under a second', () => {
    const long = Array.from({ length: 100_000 }, (_, at) => (Math.sin(at * 12.9898) * 43758.5453) % 1);
    const before = performance.now();
    judge(long);
    expect(performance.now() - before).to.be.below(1000);
  });
});
