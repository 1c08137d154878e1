import { expect } from '@open-wc/testing';
import { sortUnits, type FunnelUnit } from '@draagkracht/statistics';

const unit = (code: string, count: FunnelUnit['count'], population: FunnelUnit['population']): FunnelUnit => ({
  code,
  label: code,
  count,
  population,
});

describe('units of a comparison', () => {
  const units = [
    unit('D', 5, 100),
    unit('A', { kind: 'suppressed' }, 100),
    unit('C', 3, 9),
    unit('B', 120, 100),
    unit('E', 1, { kind: 'missing' }),
    unit('F', Number.NaN, 10),
    unit('G', 0, 0),
  ];
  it('come by code, and those that cannot be judged come with their reason', () => {
    const { counted, dropped } = sortUnits(units, 'proportion');
    expect(counted.map(({ code }) => code)).to.deep.equal(['D']);
    expect(dropped.map(({ code, reason, gap }) => [code, reason, gap?.kind])).to.deep.equal([
      ['A', 'gap', 'suppressed'],
      ['B', 'impossible', undefined],
      ['C', 'small', undefined],
      ['E', 'gap', 'missing'],
      ['F', 'impossible', undefined],
      ['G', 'impossible', undefined],
    ]);
  });
  it('may have more events than people when they are a rate', () => {
    expect(sortUnits(units, 'rate').counted.map(({ code }) => code)).to.deep.equal(['B', 'D']);
  });
});
