import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BLACK, contrast, WHITE, type Colour } from '@draagkracht/base';
import { LEAST, ramp } from '../../../packages/charts/src/outcome-map/ramp.js';

const channel = fc.double({ min: 0, max: 1, noNaN: true });
const colour: fc.Arbitrary<Colour> = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });

describe('the colours of classes', () => {
  for (const [name, behind] of [
    ['light', WHITE],
    ['dark', { r: 0.1, g: 0.1, b: 0.12, a: 1 }],
    ['black', BLACK],
  ] as const)
    it(`stand out from a ${name} page and its borders, each more than the one before`, () => {
      fc.assert(
        fc.property(colour, fc.integer({ min: 1, max: 7 }), (hue, count) => {
          const contrasts = ramp(hue, behind, count).map((one) => contrast(one, behind));
          expect(contrasts).to.have.length(count);
          expect(Math.min(...contrasts)).to.be.at.least(LEAST - 0.02);
          for (const [at, one] of contrasts.entries()) if (at > 0) expect(one / contrasts[at - 1]!).to.be.above(1.15);
        }),
        { numRuns: 60 },
      );
    });
});
