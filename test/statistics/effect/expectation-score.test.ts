import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ExpectationScore } from '@draagkracht/model';
import { calibrationOf, scoreExpectation, type Outcome } from '@draagkracht/statistics';

const expected = { low: 40, high: 50, sure: '80', period: '2025JJ00', recordedOn: '2024-12-01' } as const;
const scored = (outcome: Outcome, given = {}): ExpectationScore => {
  const found = scoreExpectation({ ...expected, ...given }, outcome);
  if (!found.ok) throw new Error(found.refusal);
  return found.score;
};
const refusal = (outcome: Outcome, given = {}) => {
  const found = scoreExpectation({ ...expected, ...given }, outcome);
  return found.ok ? 'none' : found.refusal;
};

describe('scoreExpectation', () => {
  it('tells where the figure fell, bounds included', () => {
    expect(scored({ value: 45 })).to.include({ fell: 'inside', missedBy: 0, intervalScore: 10 });
    expect(scored({ value: 50 }).fell).to.equal('inside');
    expect(scored({ value: 38 })).to.include({ fell: 'below', missedBy: 2 });
    expect(scored({ value: 53 })).to.include({ fell: 'above', missedBy: 3 });
  });

  it('scores as Gneiting and Raftery do: width plus 2/α for every unit outside', () => {
    expect(scored({ value: 53 }).intervalScore).to.be.closeTo(10 + (2 / 0.2) * 3, 1e-9);
    expect(scored({ value: 53 }, { sure: '90' }).intervalScore).to.be.closeTo(10 + (2 / 0.1) * 3, 1e-9);
    expect(scored({ value: 45 }).brier).to.be.closeTo(0.04, 1e-12);
    expect(scored({ value: 53 }).brier).to.be.closeTo(0.64, 1e-12);
  });

  it('refuses what was written down when the figure was out', () => {
    expect(refusal({ value: 45, publishedOn: '2024-12-01' })).to.equal('after-figures');
    expect(refusal({ value: 45, retrievedOn: '2024-11-30' })).to.equal('after-figures');
    expect(refusal({ value: 45 }, { recordedOn: '2026-01-01' })).to.equal('after-period');
    expect(refusal({ value: 45, retrievedOn: '2026-06-01' }, { recordedOn: '2026-02-01' })).to.equal('after-period');
    expect(refusal({ value: 45, publishedOn: '2026-06-01' }, { recordedOn: '2026-02-01' })).to.equal('none');
    expect(refusal({ value: 45 }, { recordedOn: '2025-12-31' })).to.equal('none');
  });

  it('refuses a range that is upside down', () =>
    expect(refusal({ value: 1 }, { low: 9, high: 3 })).to.equal('bad-range'));

  it('never rewards a wider range around the same miss', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }), (value, more) => {
        const narrow = scored({ value });
        const wide = scored({ value }, { high: 50 + more });
        if (value <= 50) expect(wide.intervalScore).to.be.above(narrow.intervalScore);
      }),
    );
  });
});

describe('calibrationOf', () => {
  const many = (inside: number, outside: number): ExpectationScore[] => [
    ...Array.from({ length: inside }, () => scored({ value: 45 })),
    ...Array.from({ length: outside }, () => scored({ value: 60 })),
  ];

  it('says nothing of fewer than ten', () => {
    expect(calibrationOf([])).to.equal(undefined);
    expect(calibrationOf(many(2, 7))!.verdict).to.equal('too-few');
  });

  it('tells who is too sure from who is too careful, and leaves room for chance', () => {
    expect(calibrationOf(many(4, 16))!.verdict).to.equal('too-sure');
    expect(calibrationOf(many(40, 0))!.verdict).to.equal('too-careful');
    const fits = calibrationOf(many(15, 5))!;
    expect(fits).to.include({ verdict: 'fits', coverage: 0.75, count: 20 });
    expect(fits.sure).to.be.closeTo(0.8, 1e-12);
    expect(fits.brier).to.be.closeTo((15 * 0.04 + 5 * 0.64) / 20, 1e-12);
  });
});
