import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { longSeries, type Indicator, type Rule, type Verdict } from '@draagkracht/model';
import { concludeLong, readLong } from '../../../packages/statistics/src/verdict/judge-long.js';
import { ruleOfMark } from '../../../packages/statistics/src/verdict/long-marks.js';
import { judge } from '../../../packages/statistics/src/verdict/judge.js';
import { signalAt } from '../../../packages/statistics/src/verdict/signals.js';

const indicator: Indicator = {
  id: 'x',
  label: { nl: 'x', en: 'x' },
  unit: '',
  decimals: 1,
  direction: 'lower',
};
const noPause = (): Promise<void> => Promise.resolve();
const columnsOf = (values: readonly number[]): { first: string; values: Float64Array } => ({
  first: '2001-01-01',
  values: Float64Array.from(values),
});
const pointsOf = (values: readonly number[]): (number | { kind: 'missing' })[] =>
  values.map((value) => (Number.isNaN(value) ? { kind: 'missing' } : value));
const ruleAt = (verdict: Verdict, at: number): Rule | undefined => signalAt(verdict.signals, at)?.rule;

describe('a long series', () => {
  it('is judged as the same figures are one by one', async () => {
    const figure = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 12 }) },
      { weight: 2, arbitrary: fc.integer({ min: 60, max: 80 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 120 }), async (values) => {
        const reading = await readLong(columnsOf(values), noPause);
        const verdict = judge(pointsOf(values), { direction: 'lower' });
        expect(reading !== undefined).to.equal(verdict.kind === 'xmr');
        if (!reading) return;
        const { n, centre, lower, upper, screened, last, marks, places } = reading;
        expect([n, screened]).to.deep.equal([verdict.n, verdict.screened]);
        for (const [ours, theirs] of [
          [centre, verdict.centre],
          [lower, verdict.lower],
          [upper, verdict.upper],
        ] as [number, number][])
          expect(ours).to.be.closeTo(theirs, 1e-9);
        marks.forEach((mark, at) => expect(ruleOfMark(mark)?.rule).to.equal(ruleAt(verdict, places[at]!)));
        const found = signalAt(verdict.signals, places.at(-1)!);
        expect(last && { ...last, from: places[last.from], to: places[last.to] }).to.deep.equal(found);
      }),
      { numRuns: 400 },
    );
  });

  it('is concluded upon as a short one, and not at all across a break', async () => {
    const values = [...Array.from({ length: 20 }, (_, at) => 10 + (at % 2)), 40];
    const reading = (await readLong(columnsOf(values), noPause))!;
    const series = longSeries(indicator, columnsOf(values));
    const signal = { rule: 'outside-limits', side: 'high', from: 20, to: 20 } as const;
    const verdict = concludeLong(reading, series, [signal]);
    expect([verdict.kind, verdict.change, verdict.n]).to.deep.equal(['xmr', 'concern', 21]);
    const broken = {
      ...series,
      indicator: { ...indicator, breaks: [{ period: '2001-01-10', reason: { nl: 'anders', en: 'other' } }] },
    };
    const apart = concludeLong(reading, broken, [signal]);
    expect([apart.kind, apart.change, apart.signals.length]).to.deep.equal(['values', 'too-few', 0]);
  });
});
