import { expect } from '@open-wc/testing';
import { byar, exactPoisson } from '@draagkracht/statistics';

describe('exactPoisson', () => {
  it('gives Garwood’s interval of 0, 1 and 10', () => {
    expect(exactPoisson(0)).to.deep.include({ low: 0 });
    expect(exactPoisson(0).high).to.be.closeTo(-Math.log(0.025), 1e-12);
    expect(exactPoisson(1).low).to.be.closeTo(-Math.log(0.975), 1e-12);
    expect(exactPoisson(1).high).to.be.closeTo(5.571643390938898, 1e-11);
    expect(exactPoisson(10).low).to.be.closeTo(4.7953886961324335, 1e-11);
    expect(exactPoisson(10).high).to.be.closeTo(18.39035604201778, 1e-11);
  });
  it('has Byar’s near by where counts are not tiny', () => {
    for (const count of [10, 25, 100, 1000])
      for (const level of [0.95, 0.998]) {
        const [exact, near] = [exactPoisson(count, level), byar(count, level)];
        expect(near.low / exact.low).to.be.closeTo(1, 0.02);
        expect(near.high / exact.high).to.be.closeTo(1, 0.004);
      }
  });
  it('refuses what is no count', () => {
    for (const count of [-1, Number.NaN, Infinity])
      expect(() => exactPoisson(count)).to.throw(TypeError, String(count));
  });
});
