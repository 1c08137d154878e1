import { expect } from '@open-wc/testing';
import { choosePart, distinctNames } from '../../../packages/formats/src/inspect/choose-part.js';

const part = (name: string, figures: number, hidden = false) => ({
  name,
  figures,
  rows: 1,
  columns: 1,
  ...(hidden ? { hidden } : {}),
});

describe('choosePart', () => {
  const parts = [part('Uitleg', 0), part('Klein', 2), part('Groot', 9), part('Weg', 99, true)];
  it('takes the one with most figures that is not hidden, and tells of others', () => {
    const { chosen, sightings } = choosePart(parts, undefined);
    expect(chosen.name).to.equal('Groot');
    expect(sightings).to.deep.equal([{ code: 'more-parts', severity: 'note', count: 1, example: { name: 'Groot' } }]);
  });
  it('takes the one asked for, whatever its capitals, and a hidden one too', () => {
    expect(choosePart(parts, ' klein ').chosen.name).to.equal('Klein');
    expect(choosePart(parts, 'Weg')).to.deep.include({ sightings: [] });
  });
  it('takes a hidden one where no other has figures', () =>
    expect(choosePart([part('a', 0), part('b', 3, true)], undefined).chosen.name).to.equal('b'));
  it('lists parts without what they are chosen by', () =>
    expect(choosePart([part('a', 1, true)], 'a').parts).to.deep.equal([
      { name: 'a', rows: 1, columns: 1, hidden: true },
    ]));
  it('refuses a name that is not there and a document of nothing', () => {
    expect(() => choosePart(parts, 'Blad1')).to.throw('no-such-part');
    expect(() => choosePart([], undefined)).to.throw('empty');
  });
});

describe('distinctNames', () => {
  it('numbers what is there twice', () =>
    expect(distinctNames(['a', 'b', 'a', 'a', 'a (2)'])).to.deep.equal(['a', 'b', 'a (2)', 'a (3)', 'a (2) (2)']));
});
