import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { limitAt, MISSING, sameText, type ChartKind, type Series, type Value, type Working } from '@draagkracht/model';
import { judgeSeries, workingOfSeries } from '@draagkracht/statistics';
import { workedOut, type Amount } from '../../helpers/formula.js';

const series = (values: readonly Value[], more: Partial<Series> = {}): Series => ({
  indicator: { id: 'x', label: sameText('X'), unit: '', decimals: 6, direction: 'higher' },
  points: values.map((value, at) => ({ period: `${1900 + at}JJ00`, value })),
  ...more,
});

const shares = (counts: readonly number[], sizes: readonly number[]): Series => ({
  indicator: { id: 'x', label: sameText('X'), unit: '%', decimals: 6, direction: 'higher' },
  points: counts.map((numerator, at) => {
    const denominator = sizes[at]!;
    return { period: `${1900 + at}JJ00`, value: (100 * numerator) / denominator, numerator, denominator };
  }),
});

const flat = (amount: Amount): readonly number[] => (typeof amount === 'number' ? [amount] : amount);

/** Every step done again from the numbers it shows. */
function redo(working: Working): void {
  for (const { code, formula, numbers, result } of working.steps) {
    const [ours, again] = [flat(result), flat(workedOut(formula, numbers))];
    expect(again.length, code).to.equal(ours.length);
    ours.forEach((value, at) =>
      expect(again[at], `${code}: ${formula}`).to.be.closeTo(value, 1e-9 * Math.max(1, Math.abs(value))),
    );
  }
}

const resultOf = ({ steps }: Working, ...codes: readonly string[]): Amount | undefined =>
  codes.map((code) => steps.find((step) => step.code === code)?.result).find((result) => result !== undefined);

/** Whether the steps at the end say that a rule points at the last figure. */
function signals(working: Working, runChart: boolean): boolean {
  const reach = flat(resultOf(working, 'reach') ?? []);
  const sides = flat(resultOf(working, 'sides') ?? []);
  const last = Math.abs(reach.at(-1) ?? 0);
  const sameSide = sides.slice(-3).every((side) => side !== 0 && side === sides.at(-1));
  const outer = reach.filter((one) => Math.abs(one) > 2 / 3 && Math.abs(one) <= 1).length;
  const least = runChart ? 6 : 7;
  return (
    last > 1 ||
    (reach.length === 3 && sameSide && outer >= 2) ||
    Number(resultOf(working, 'shift')) >= least ||
    Number(resultOf(working, 'trend')) >= least
  );
}

const whole = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 12, maxLength: 30 });

describe('workingOfSeries: the sum of a verdict', () => {
  const kinds: readonly (readonly [ChartKind, (values: number[]) => Series])[] = [
    ['values', (values) => series(values)],
    ['run', (values) => series(values)],
    ['xmr', (values) => series(values)],
    ['c', (values) => series(values)],
    ['g', (values) => series(values)],
    ['t', (values) => series(values)],
    [
      'p',
      (values) =>
        shares(
          values,
          values.map((value, at) => value + 40 + (at % 5)),
        ),
    ],
    [
      'p-prime',
      (values) =>
        shares(
          values,
          values.map((value, at) => value + 40 + (at % 5)),
        ),
    ],
    [
      'u',
      (values) =>
        shares(
          values,
          values.map((_, at) => 20 + (at % 5)),
        ),
    ],
    [
      'u-prime',
      (values) =>
        shares(
          values,
          values.map((_, at) => 20 + (at % 5)),
        ),
    ],
  ];

  for (const [kind, made] of kinds)
    it(`${kind}: done again, every step gives its result, and together they give the verdict`, () => {
      fc.assert(
        fc.property(whole, (values) => {
          const subject = made(values);
          const verdict = judgeSeries(subject, { kind });
          const working = workingOfSeries(subject, verdict, { kind });
          redo(working);
          expect(working.method).to.deep.equal(verdict.method);
          if (kind === 'values') return;
          expect(verdict.kind).to.equal(kind);
          const centre = resultOf(working, 'centre-back', 'pooled-shown', 'median', 'pooled', 'mean');
          expect(centre).to.be.closeTo(verdict.centre!, 1e-9 * Math.max(1, verdict.centre!));
          for (const which of ['lower', 'upper'] as const) {
            const line = resultOf(working, `${which}-back`, `${which}-shown`, which);
            if (line === undefined) continue;
            const found = flat(line).at(-1)!;
            expect(found).to.be.closeTo(
              limitAt(verdict[which], values.length - 1)!,
              1e-9 * Math.max(1, Math.abs(found)),
            );
          }
        }),
        { numRuns: 60 },
      );
    });

  it('shows why the last figure is called a signal or not', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom<ChartKind>('run', 'xmr'), (values, kind) => {
        const subject = series(values);
        const verdict = judgeSeries(subject, { kind });
        const working = workingOfSeries(subject, verdict, { kind });
        const fired = verdict.signals.some(({ to }) => to === values.length - 1);
        if (kind === 'xmr' && !resultOf(working, 'reach')) return;
        expect(signals(working, kind === 'run')).to.equal(fired);
      }),
    );
  });

  it('is of the last segment, passes over gaps, and follows baseline and screen', () => {
    const values: Value[] = [90, 91, 92, 10, 12, 11, MISSING, 13, 10, 12, 11, 13, 10, 12, 11, 13, 50];
    const subject = series(values, { baseline: 8, rebases: [{ period: '1903JJ00', cause: 'nieuw', by: 'raad' }] });
    const verdict = judgeSeries(subject, { kind: 'xmr' });
    const working = workingOfSeries(subject, verdict);
    redo(working);
    expect(flat(working.steps[0]!.numbers['values']!)).to.deep.equal([10, 12, 11, 13, 10, 12, 11, 13]);
    expect(resultOf(working, 'mean')).to.equal(verdict.centre);
    const screened = series([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2]);
    const codes = workingOfSeries(screened, judgeSeries(screened)).steps.map(({ code }) => code);
    expect(codes).to.include('screen').and.include('kept-range');
    const unscreened = workingOfSeries(screened, judgeSeries(screened, { screen: false }), { screen: false });
    expect(unscreened.steps.map(({ code }) => code)).to.not.include('screen');
  });
});
