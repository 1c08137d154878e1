import { expect } from '@open-wc/testing';
import { placeSheet } from '../../../packages/charts/src/small-multiples/areas-sheet.geometry.js';

describe('areas on one sheet', () => {
  it('stand four beside one another, and fewer where there are fewer', () => {
    const { areas, width } = placeSheet(['Noord', 'Oost', 'Zuid', 'West', 'Midden']);
    expect(areas.map(({ x }) => x)).to.deep.equal([0, 178, 356, 534, 0]);
    expect(width).to.equal(694);
    expect(placeSheet(['Noord', 'Oost']).width).to.equal(338);
  });

  it('lie below one another without touching, with room for long names in their whole row', () => {
    const long = 'Voorbeeldwijk-Noordoost en omstreken, met alles wat erbij hoort en nog een eind verder';
    const { areas, height } = placeSheet([long, 'Oost', 'Zuid', 'West', 'Midden']);
    expect(areas[0]!.name).to.have.lengthOf(2);
    expect(areas[0]!.name[1]).to.match(/ …$/);
    expect(areas[1]!.picture).to.equal(areas[0]!.picture);
    expect(areas[4]!.y).to.be.greaterThan(areas[0]!.y + areas[0]!.figure);
    expect(height).to.be.at.least(areas[4]!.y + areas[4]!.figure);
  });

  it('are nothing without an area', () => expect(placeSheet([])).to.deep.include({ areas: [], height: 0 }));
});
