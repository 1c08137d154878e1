import { expect } from '@open-wc/testing';
import type { Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { LandMaking, type LandSteps } from '../../../packages/charts/src/outcome-map/land-making.js';

const land = { regions: [] } as unknown as Land;
const wait = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

function making(steps: LandSteps): { making: LandMaking; told: () => number } {
  let updates = 0;
  return { making: new LandMaking({ requestUpdate: () => updates++ }, steps), told: () => updates };
}

describe('shapes being made', () => {
  it('are there at once when it is little work, and made once', () => {
    let rounds = 0;
    const { making: at } = making(function* () {
      rounds++;
      yield;
      return land;
    });
    const geo = {};
    expect(at.of(geo)).to.equal(land);
    expect(at.of(geo)).to.equal(land);
    expect(rounds).to.equal(1);
  });

  it('let the page breathe when it is much work, and tell when they are there', async () => {
    const { making: at, told } = making(function* () {
      for (let step = 0; step < 8; step++) {
        wait(8);
        yield;
      }
      return land;
    });
    const geo = {};
    expect(at.of(geo)).to.equal(undefined);
    expect(at.of(geo)).to.equal(undefined);
    await at.arrival;
    expect(at.of(geo)).to.equal(land);
    expect(told()).to.be.at.least(1);
  });

  it('are no shapes when they cannot be read at all', async () => {
    const { making: at } = making(function* () {
      yield;
      throw new TypeError('no coordinates');
    });
    const geo = {};
    expect(at.of(geo)).to.equal(undefined);
    await at.arrival;
    expect(at.of(geo)).to.equal('no-shapes');
  });
});
