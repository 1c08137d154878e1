import { expect } from '@open-wc/testing';
import { addEntry, answerEntry, compareLayouts, obstacleOf, proposedMapping } from '@draagkracht/formats';
import { tableOf } from './tables.js';

const who = { by: 'data-analist', on: '2026-11-22' };
const mapping = proposedMapping(
  compareLayouts(
    tableOf({ Wmo_1: (n) => 9 * n, JongerenMetJeugdzorg: (n) => 7 * n, Inkomen: (n) => 20 + n }),
    tableOf({ Wmo_2: (n) => 9 * n, JongerenMetJeugdhulp: (n) => 7 * n, Inkomen: (n) => 1000 * (20 + n) }),
  ),
);
const at = (id: string): number => mapping.entries.findIndex(({ from }) => from.includes(id));

describe('a mapping of columns', () => {
  it('is certain only where names prove it', () => {
    const standing = Object.fromEntries(mapping.entries.map(({ from, standing: said }) => [from[0], said]));
    expect(standing).to.deep.equal({ Wmo: 'certain', JongerenMetJeugdzorg: 'proposed', Inkomen: 'certain' });
    expect(mapping).to.not.have.property('confirmedBy');
  });
  it('says what stands in the way', () => {
    expect(obstacleOf(mapping.entries[at('Wmo')]!)).to.equal(undefined);
    expect(obstacleOf(mapping.entries[at('JongerenMetJeugdzorg')]!)).to.equal('proposed');
    expect(obstacleOf(mapping.entries[at('Inkomen')]!)).to.equal('unit');
  });
  it('takes a person’s answer, with who and when', () => {
    const answered = answerEntry(mapping, at('Inkomen'), { same: true, factor: 1000 }, who);
    expect(obstacleOf(answered.entries[at('Inkomen')]!)).to.equal(undefined);
    expect([answered.confirmedBy, answered.confirmedOn]).to.deep.equal([who.by, who.on]);
    const refused = answerEntry(mapping, at('JongerenMetJeugdzorg'), { same: false }, who);
    expect(obstacleOf(refused.entries[at('JongerenMetJeugdzorg')]!)).to.equal('refused');
    expect(() => answerEntry(mapping, 9, { same: true }, who)).to.throw(TypeError);
    expect(() => answerEntry(mapping, 0, { same: true, factor: 0 }, who)).to.throw(TypeError);
  });
  it('takes a line somebody chose', () =>
    expect(addEntry(mapping, ['a'], ['b'], who).entries.at(-1)).to.deep.include({
      kind: 'chosen',
      standing: 'confirmed',
    }));
  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(mapping))).to.deep.equal(mapping));
});
