import { expect } from '@open-wc/testing';
import { periodEnd } from '@draagkracht/model';

describe('periodEnd', () => {
  for (const [period, day] of [
    ['2024JJ00', '2024-12-31'],
    ['2023SJ00', '2024-07-31'],
    ['2024HJ01', '2024-06-30'],
    ['2024KW04', '2024-12-31'],
    ['2024MM02', '2024-02-29'],
    ['2024-03-05', '2024-03-05'],
    ['2024', '2024-12-31'],
  ] as const)
    it(`${period} ends on ${day}`, () => expect(periodEnd(period)).to.equal(day));

  it('knows no end of what is no period', () => expect(periodEnd('ooit')).to.equal(undefined));
});
