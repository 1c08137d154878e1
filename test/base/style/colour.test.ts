import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BLACK, colourOf, contrast, cssColour, over, readable, WHITE } from '@draagkracht/base';
import { hex } from '../../helpers/hex.js';

describe('colour', () => {
  it('reads colours as browsers compute them', () => {
    expect(colourOf('rgb(255, 0, 0)')).to.deep.equal({ r: 1, g: 0, b: 0, a: 1 });
    expect(colourOf('rgba(0, 0, 0, 0.5)')).to.deep.equal({ r: 0, g: 0, b: 0, a: 0.5 });
    expect(colourOf('color(srgb 0.5 0.25 1 / 0.2)')).to.deep.equal({ r: 0.5, g: 0.25, b: 1, a: 0.2 });
    expect(colourOf('color(srgb none 0.5 1 / none)')).to.deep.equal({ r: 0, g: 0.5, b: 1, a: 0 });
    expect(colourOf('color(srgb none none none)')).to.equal(undefined);
    expect(colourOf('oklch(0.5 0.1 200)')).to.equal(undefined);
  });
  it('gives the contrasts the domain document measured on white', () => {
    const ratio = (text: string) => Number(contrast(hex(text), WHITE).toFixed(2));
    expect([ratio('#00b0f0'), ratio('#e46c0a'), ratio('#490092')]).to.deep.equal([2.48, 3.26, 12.36]);
    expect([ratio('#0072a8'), ratio('#b45309')]).to.deep.equal([5.29, 5.02]);
    expect(contrast(BLACK, WHITE)).to.equal(21);
  });
  it('leaves a colour alone that stands out', () => {
    const blue = hex('#0b5cad');
    expect(readable(blue, WHITE, 4.5)).to.equal(blue);
  });
  it('mends every colour on every background', () => {
    const channel = fc.double({ min: 0, max: 1, noNaN: true });
    const colour = fc.record({ r: channel, g: channel, b: channel, a: channel });
    fc.assert(
      fc.property(
        colour,
        fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) }),
        fc.constantFrom(3, 4.5),
        (given, behind, wanted) => {
          const mended = readable(given, behind, wanted);
          return contrast(over(mended, behind), behind) >= wanted;
        },
      ),
    );
  });
  it('cuts off what a screen cannot show', () => {
    expect(colourOf('color(srgb 1.2 -0.1 0.5)')).to.deep.equal({ r: 1, g: 0, b: 0.5, a: 1 });
  });
  it('mends what falls short as far as is asked, and no further than black or white go', () => {
    const grey = hex('#757575');
    expect(readable(grey, WHITE, 4.5, 12)).to.equal(grey);
    expect(contrast(readable(hex('#999999'), WHITE, 4.5, 12), WHITE)).to.be.at.least(12);
    expect(readable(hex('#888888'), hex('#777777'), 4.5, 12)).to.equal(BLACK);
  });
  it('is written as bytes', () => expect(cssColour({ r: 1, g: 0.5, b: 0, a: 1 })).to.equal('rgb(255 128 0)'));
});
