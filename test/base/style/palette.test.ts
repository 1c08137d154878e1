import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BLACK, contrast, WHITE, type Colour } from '@draagkracht/base';
import { distance, LEAST_APART, leastDistance, seriesPalette, visions } from '@draagkracht/base/theme.js';
import { hex } from '../../helpers/hex.js';

const channel = fc.double({ min: 0, max: 1, noNaN: true });
const opaque = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });

describe('a palette of lines', () => {
  it('measures in OKLab: white is 1 away from black for everybody', () => {
    for (const vision of visions) expect(distance(BLACK, WHITE, vision)).to.be.closeTo(1, 0.01);
  });

  it('gives the axes OKLab was published with: red is (0.628, 0.225, 0.126) away from black', () => {
    expect(distance(hex('#ff0000'), BLACK)).to.be.closeTo(Math.hypot(0.628, 0.225, 0.126), 0.001);
  });

  it('knows that red and green of one brightness are one colour without long or middle wavelengths', () => {
    const [red, green] = [hex('#c0504d'), hex('#7a8b30')];
    expect(distance(red, green)).to.be.above(0.15);
    expect(distance(red, green, 'deutan')).to.be.below(0.5 * distance(red, green));
    expect(leastDistance(red, green)).to.be.below(LEAST_APART);
  });

  it('leaves grey as it is for everybody', () => {
    const [one, other] = [hex('#555555'), hex('#aaaaaa')];
    for (const vision of visions) expect(distance(one, other, vision)).to.be.closeTo(distance(one, other), 0.001);
  });

  it('takes what can be told apart, in the order it is offered', () => {
    const [blue, orange, same, purple] = [hex('#0b5cad'), hex('#d97706'), hex('#0c5fb0'), hex('#3b0764')];
    expect(seriesPalette(blue, [same, orange, purple], WHITE)).to.deep.equal([orange, purple]);
  });

  it('gives no colour rather than one that says nothing', () => {
    expect(seriesPalette(hex('#5115ef'), Array<Colour>(3).fill(hex('#5115ef')), WHITE)).to.deep.equal([]);
  });

  it('is visible and distinct for everybody, whatever is offered on whatever page', () => {
    fc.assert(
      fc.property(opaque, fc.array(opaque, { maxLength: 6 }), opaque, (main, offered, background) => {
        const palette = seriesPalette(main, offered, background);
        return (
          palette.length <= 3 &&
          palette.every((one) => contrast(one, background) >= 3) &&
          palette.every((one, at) =>
            [main, ...palette.slice(0, at)].every((other) => leastDistance(one, other) >= LEAST_APART),
          )
        );
      }),
    );
  });
});
