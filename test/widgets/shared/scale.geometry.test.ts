import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeScale, scaleWidth } from '../../../packages/widgets/src/shared/scale.geometry.js';

const five = { least: 1, most: 5 };

describe('the geometry of a scale of answers', () => {
  it('puts each step at its place and a mark on it, also between two steps', () => {
    const { steps, ring, diamond } = placeScale(five, { ring: 1, diamond: 3.5 });
    expect(steps).to.deep.equal([20, 110, 200, 290, 380]);
    expect([ring, diamond]).to.deep.equal([20, 245]);
  });

  it('points from ring to diamond, either way, and not at all where they stand together', () => {
    const right = placeScale(five, { ring: 1, diamond: 5 });
    expect(right.arrow).to.deep.equal({ from: 29, to: 370, head: '370,14 363,9 363,19' });
    expect(placeScale(five, { ring: 5, diamond: 1 }).arrow).to.deep.include({ from: 371, to: 30 });
    expect(placeScale(five, { ring: 3, diamond: 3 }).arrow).to.equal(undefined);
    expect(placeScale(five, { ring: 3 }).arrow).to.equal(undefined);
    expect(placeScale(five, { ring: 1, diamond: 5, isBeside: true }).arrow).to.equal(undefined);
  });

  it('stacks answers away from the line, whatever the order they come in', () => {
    const placed = placeScale(five, { above: [2, 4, 2], below: [5] });
    expect(placed.above.map(({ x }) => x)).to.deep.equal([110, 110, 290]);
    expect(placed.above[0]!.y).to.equal(placed.above[2]!.y);
    expect(placed.above[1]!.y).to.be.lessThan(placed.above[0]!.y);
    expect(placed.below[0]!.y).to.be.greaterThan(placed.y);
    expect(placeScale(five, { above: [4, 2, 2], below: [5] })).to.deep.equal(placed);
  });

  it('lets a bar be seen at the least answer too', () => {
    expect(placeScale({ least: 1, most: 4 }, { bar: 1 }).bar).to.deep.equal({ x: 10, width: 10 });
    expect(placeScale({ least: 1, most: 4 }, { bar: 4 }).bar).to.deep.equal({ x: 10, width: 370 });
  });

  it('keeps everything inside the box, with one dot for every answer, up to sixty people', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 });
    fc.assert(
      fc.property(answers, answers, (above, below) => {
        const placed = placeScale(five, { above, below });
        expect([placed.above.length, placed.below.length]).to.deep.equal([above.length, below.length]);
        for (const { x, y } of [...placed.above, ...placed.below])
          expect(x >= 0 && x <= scaleWidth && y > 0 && y < placed.height).to.equal(true);
      }),
    );
  });

  it('lays a band around both its ends, also where they are one', () => {
    const four = { least: 1, most: 4 };
    const { band, steps } = placeScale(four, { band: [2, 3] });
    expect(band!.x).to.be.below(steps[1]!);
    expect(band!.x + band!.width).to.be.above(steps[2]!);
    expect(placeScale(four, { band: [4, 4] }).band!.width).to.be.greaterThan(0);
    expect(placeScale(four, {}).band).to.equal(undefined);
  });
});
