import { expect } from '@open-wc/testing';
import { isOlderThan } from '@draagkracht/model';

const about = (aboutPeriod: string) => ({ means: 'x', aboutPeriod });

describe('isOlderThan', () => {
  it('is true when a later figure has come since', () => {
    expect(isOlderThan(about('2023JJ00'), '2024JJ00')).to.equal(true);
    expect(isOlderThan(about('2024KW03'), '2024KW04')).to.equal(true);
  });
  it('is false for the same figure, and for an earlier one', () => {
    expect(isOlderThan(about('2024JJ00'), '2024JJ00')).to.equal(false);
    expect(isOlderThan(about('2024JJ00'), '2023JJ00')).to.equal(false);
  });
  it('is false when nobody can tell', () => {
    for (const [period, latest] of [
      ['', '2024JJ00'],
      ['2023JJ00', undefined],
      ['2023JJ00', '2024KW01'],
      ['toen', 'nu'],
    ] as const)
      expect(isOlderThan(about(period), latest)).to.equal(false);
    expect(isOlderThan({ means: 'x' }, '2024JJ00')).to.equal(false);
  });
});
