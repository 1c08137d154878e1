import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sameText, type ItsVerdict } from '@draagkracht/model';
import { interruptedSeries } from '@draagkracht/statistics';
import { seriesFrom } from '../../helpers/series.js';

const verdictOf = (values: readonly number[], first = 2000, from = first + 10): ItsVerdict => {
  const answer = interruptedSeries({ series: seriesFrom(first, values), from: `${from}JJ00` });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.verdict;
};

const wobble = [0.3, -0.2, 0.1, -0.4, 0.2, 0.1, -0.3, 0.4, -0.1, 0, -0.2, 0.3, -0.1, 0.2, -0.3, 0.1];

describe('interruptedSeries', () => {
  it('finds a jump and a new slope', () => {
    const values = wobble.map((chance, at) => 20 + at * 0.5 + (at >= 10 ? -6 - (at - 10) * 1 : 0) + chance);
    const { level, slope, slopeBefore, atEnd, shortAfter } = verdictOf(values);
    expect(level.value).to.be.closeTo(-6, 0.5);
    expect(level.interval.high).to.be.below(0);
    expect(slope.value).to.be.closeTo(-1, 0.2);
    expect(slopeBefore.value).to.be.closeTo(0.5, 0.1);
    expect(atEnd.value).to.be.closeTo(level.value + 5 * slope.value, 1e-9);
    expect(shortAfter).to.equal(true);
  });

  it('says nothing of a series that simply went on', () => {
    const { level, slope, errors } = verdictOf(wobble.map((chance, at) => 20 + at * 0.5 + chance));
    expect(level.interval.low).to.be.below(0);
    expect(level.interval.high).to.be.above(0);
    expect(slope.interval.low).to.be.below(0);
    expect(errors).to.be.oneOf(['plain', 'newey-west']);
  });

  it('allows for autocorrelation where it finds it, and names it', () => {
    const values = Array.from({ length: 40 }, (_, at) => 50 + 5 * Math.sin(at / 2.2) + 0.1 * at);
    const { errors, lag, autocorrelation } = verdictOf(values, 1980, 2000);
    expect(errors).to.equal('newey-west');
    expect(lag).to.equal(3);
    expect(autocorrelation).to.be.above(0.5);
  });

  it('refuses fewer than eight figures before or four after, also when a break leaves too few', () => {
    const refusal = (count: number, from: number, given = {}) => {
      const answer = interruptedSeries({
        series: seriesFrom(2000, wobble.slice(0, count), given),
        from: `${from}JJ00`,
      });
      return answer.ok ? 'none' : answer.refusal;
    };
    expect(refusal(16, 2007)).to.equal('too-few-before');
    expect(refusal(11, 2008)).to.equal('too-few-after');
    expect(refusal(12, 2008)).to.equal('none');
    expect(refusal(16, 2010, { breaks: [{ period: '2004JJ00', reason: sameText('x') }] })).to.equal('too-few-before');
    expect(refusal(16, 2010, { kind: 'model' })).to.equal('model-estimate');
  });

  it('answers the same whenever it happened: shifted in time, or all figures raised', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 14, maxLength: 20 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -50, max: 50 }),
        (values, years, more) => {
          const before = verdictOf(values);
          const after = verdictOf(
            values.map((value) => value + more),
            2000 + years,
          );
          for (const part of ['level', 'slope', 'slopeBefore', 'atEnd'] as const) {
            expect(after[part].value).to.be.closeTo(before[part].value, 1e-6);
            expect(after[part].interval.low).to.be.closeTo(before[part].interval.low, 1e-5);
          }
          expect(after.errors).to.equal(before.errors);
        },
      ),
    );
  });
});
