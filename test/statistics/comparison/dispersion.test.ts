import { expect } from '@open-wc/testing';
import { dispersionOf, sortUnits } from '@draagkracht/statistics';
import {
  fromStabilised,
  quantileOf,
  stabilised,
  winsorised,
  zScore,
} from '../../../packages/statistics/src/comparison/dispersion.js';
import { twelve } from './units.js';

const units = sortUnits(twelve, 'proportion').counted;
const centre = 0.15602716468590833;

describe('how much areas differ', () => {
  it('is what scipy makes of the published formulas, for proportions', () => {
    const { phi, p, tau2, mean, found } = dispersionOf(units, centre, 'proportion');
    expect(phi).to.be.closeTo(7.151444522278125, 1e-10);
    expect(p / 1.0951206876546402e-13).to.be.closeTo(1, 1e-6);
    expect(tau2).to.be.closeTo(0.003610496526400023, 1e-13);
    expect(mean).to.be.closeTo(0.14839100482852643, 1e-12);
    expect(found).to.equal(true);
  });
  it('and for rates', () => {
    const { phi, tau2, mean } = dispersionOf(units, centre, 'rate');
    expect(phi).to.be.closeTo(6.086732597641599, 1e-10);
    expect(tau2).to.be.closeTo(0.0029939326656592525, 1e-13);
    expect(mean).to.be.closeTo(0.1478096760215991, 1e-12);
  });
  it('is nothing where areas are all alike', () => {
    const alike = units.map((unit) => ({ ...unit, count: unit.population / 10 }));
    const { phi, p, tau2, found, mean } = dispersionOf(alike, 0.1, 'rate');
    expect([phi, tau2, found]).to.deep.equal([0, 0, false]);
    expect(p).to.equal(1);
    expect(mean).to.be.closeTo(0.1, 1e-12);
  });
  it('goes to the stabilised scale and back, within what is possible', () => {
    for (const kind of ['proportion', 'rate'] as const) {
      expect(fromStabilised(stabilised(0.3, kind), kind)).to.be.closeTo(0.3, 1e-15);
      expect(fromStabilised(-0.2, kind)).to.equal(0);
    }
    expect(fromStabilised(2, 'proportion')).to.equal(1);
  });
  it('measures an area on the centre as 0, and one with more people as further off', () => {
    expect(zScore({ code: '', label: '', count: 10, population: 100 }, 0.1, 'rate')).to.equal(0);
    const [near, far] = [100, 400].map((population) =>
      zScore({ code: '', label: '', count: population * 0.2, population }, 0.1, 'rate'),
    );
    expect(far! / near!).to.be.closeTo(2, 1e-12);
  });
  it('takes quantiles as R does, and draws outer tenths in', () => {
    expect(quantileOf([1, 2, 3, 4], 0.1)).to.be.closeTo(1.3, 1e-12);
    expect(quantileOf([7], 0.9)).to.equal(7);
    expect(winsorised([5, 1, 2, 3, 4, 0, 6, 7, 8, 9, 100])).to.deep.equal([5, 1, 2, 3, 4, 1, 6, 7, 8, 9, 9]);
  });
});
