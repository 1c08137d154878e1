import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { newcombe } from '@draagkracht/statistics';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('newcombe', () => {
  it('gives the vectors of the field notes: +6.0 and +15.0 points may both be chance', () => {
    const first = newcombe(of(78, 100), of(84, 100));
    expect(first.low * 100).to.be.closeTo(-4.9, 0.05);
    expect(first.high * 100).to.be.closeTo(16.8, 0.05);
    const second = newcombe(of(30, 40), of(36, 40));
    expect(second.low * 100).to.be.closeTo(-1.9, 0.05);
    expect(second.high * 100).to.be.closeTo(31.4, 0.05);
  });

  it('gives the worked example Newcombe published (56/70 against 48/80: 0.0524 to 0.3339)', () => {
    const { low, high } = newcombe(of(48, 80), of(56, 70));
    expect(low).to.be.closeTo(0.0524, 0.00005);
    expect(high).to.be.closeTo(0.3339, 0.00005);
  });

  it('turns around when before and after change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 90 }), (a, b) => {
        const there = newcombe(of(a, 60), of(b, 90));
        const back = newcombe(of(b, 90), of(a, 60));
        expect(there.low).to.be.closeTo(-back.high, 1e-12);
        expect(there.high).to.be.closeTo(-back.low, 1e-12);
      }),
    );
  });
});
