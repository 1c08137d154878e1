import { expect } from '@open-wc/testing';
import { gapCode, gapIn, longSeries, periodsFrom, type Indicator } from '@draagkracht/model';

const indicator: Indicator = { id: 'x', label: { nl: 'x', en: 'x' }, unit: '', decimals: 0, direction: 'neutral' };

describe('a series in columns', () => {
  it('names the periods that follow', () => {
    const after = (first: string, steps: number): string => periodsFrom(first)(steps);
    expect(after('2023JJ00', 2)).to.equal('2025JJ00');
    expect(after('2023SJ00', 1)).to.equal('2024SJ00');
    expect(after('2023KW03', 2)).to.equal('2024KW01');
    expect(after('2023MM11', 2)).to.equal('2024MM01');
    expect(after('2024-02-28', 2)).to.equal('2024-03-01');
    expect(() => periodsFrom('ooit')).to.throw(TypeError, 'ooit');
  });

  it('has points for who asks for them, gaps and all', () => {
    const columns = {
      first: '2023',
      values: Float64Array.of(1, Number.NaN, 3),
      gaps: Uint8Array.of(0, 0, gapCode('suppressed')),
    };
    const { points } = longSeries(indicator, columns, { code: 'GM0344', label: 'Utrecht' });
    expect(points).to.deep.equal([
      { period: '2023JJ00', value: 1 },
      { period: '2024JJ00', value: { kind: 'missing' } },
      { period: '2025JJ00', value: { kind: 'suppressed' } },
    ]);
    expect([0, 1, 2].map((at) => gapIn(columns, at) === 0)).to.deep.equal([true, false, false]);
  });
});
