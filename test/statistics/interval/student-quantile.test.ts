import { expect } from '@open-wc/testing';
import { studentQuantile, zOfLevel } from '@draagkracht/statistics';

describe('studentQuantile', () => {
  for (const [freedom, t] of [
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [60, 2.0],
    [120, 1.98],
  ] as const)
    it(`gives the table of Student for ${freedom} degrees of freedom: ${t}`, () =>
      expect(studentQuantile(0.975, freedom)).to.be.closeTo(t, 0.0005));

  it('is the same on both sides, 0 in the middle, and joins the normal distribution', () => {
    expect(studentQuantile(0.1, 7)).to.be.closeTo(-studentQuantile(0.9, 7), 1e-12);
    expect(studentQuantile(0.5, 7)).to.equal(0);
    expect(studentQuantile(0.975, 2000)).to.be.closeTo(studentQuantile(0.975, 2001), 1e-6);
    expect(studentQuantile(0.975, 1e9)).to.be.closeTo(zOfLevel(0.95), 1e-8);
  });

  it('refuses what is no share, and no degrees of freedom', () => {
    expect(() => studentQuantile(1, 4)).to.throw(TypeError);
    expect(() => studentQuantile(0.9, 0)).to.throw(TypeError);
    expect(() => studentQuantile(0.9, 2.5)).to.throw(TypeError);
  });
});
