import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  labelLines,
  placeCircles,
  type PlacedCircles,
  type ToPlace,
} from '../../../packages/widgets/src/support-circles/rings.geometry.js';

const names = { 1: 'Huishouden', 2: 'Familie, vrienden', 3: 'Buurt', 4: 'Vrijwilligers', 5: 'Professionals' } as const;
type Box = PlacedCircles['people'][number]['box'];
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const anybody: fc.Arbitrary<readonly ToPlace[]> = fc
  .array(fc.record({ circle: fc.constantFrom('1', '2', '3', '4', '5'), label: fc.string({ maxLength: 60 }) }), {
    maxLength: 24,
  })
  .map((people) => people.map((person, at) => ({ ...person, key: `p${at}` })));

describe('places on five rings', () => {
  it('never lets one text or mark cover another, up to 24 people', () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom(260, 320, 480, 640, 1200), (people, width) => {
        const { people: placed, rings, reach } = placeCircles(people, names, width);
        expect(placed.map(({ key }) => key).sort()).to.deep.equal(people.map(({ key }) => key).sort());
        const boxes = [...placed.map(({ box }) => box), ...rings.map(({ name }) => name.box)];
        for (const [at, box] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) expect(overlaps(box, other)).to.equal(false);
          for (const edge of [-box.left, box.right, -box.top, box.bottom]) expect(edge).to.be.at.most(reach);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts everybody on the ring of the circle, and the rings from the inside out', () => {
    fc.assert(
      fc.property(anybody, (people) => {
        const { people: placed, rings } = placeCircles(people, names, 640);
        expect(rings.map(({ circle }) => circle)).to.deep.equal(['1', '2', '3', '4', '5']);
        expect(rings.map(({ radius }) => radius)).to.deep.equal(
          rings.map(({ radius }) => radius).sort((a, b) => a - b),
        );
        for (const { key, x, y } of placed) {
          const circle = people.find((one) => one.key === key)!.circle;
          const { radius } = rings.find((one) => one.circle === circle)!;
          expect(Math.hypot(x, y)).to.be.closeTo(radius, 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same places to the same people', () => {
    const people: ToPlace[] = [{ key: 'a', circle: '2', label: 'zus' }];
    expect(placeCircles(people, names, 640)).to.deep.equal(placeCircles(people, names, 640));
  });

  it('shows numbers alone where words would become too small', () => {
    const people = Array.from({ length: 24 }, (_, at): ToPlace => ({ key: `${at}`, circle: '3', label: 'buurvrouw' }));
    expect(placeCircles(people.slice(0, 5), names, 640).hasWords).to.equal(true);
    const narrow = placeCircles(people, names, 288);
    expect(narrow.hasWords).to.equal(false);
    expect(narrow.people.every(({ lines }) => lines.length === 0)).to.equal(true);
  });

  it('breaks a role into two lines, and shortens what is longer', () => {
    expect(labelLines('zus')).to.deep.equal(['zus']);
    expect(labelLines('vriend van vroeger')).to.deep.equal(['vriend van', 'vroeger']);
    expect(labelLines('ervaringsdeskundige')).to.deep.equal(['ervaringsdesk…']);
    expect(labelLines('  ')).to.deep.equal([]);
  });
});
