import { expect } from '@open-wc/testing';
import { findEntries } from '@draagkracht/model/catalogue.js';

const ids = (asked: Parameters<typeof findEntries>[0]) => findEntries(asked).map(({ id }) => id);

describe('looking for an indicator in the catalogue', () => {
  it('gives all of it for an empty question', () =>
    expect(ids({ text: ' ', law: '', circle: '' })).to.have.lengthOf(58));
  it('finds by any words, with or without accents, in either language, names first', () => {
    expect(ids({ text: 'wmo-clienten' })[0]).to.equal('wmo-clienten');
    expect(ids({ text: 'LONELY 75' })).to.deep.equal(['eenzaam-75']);
    expect(ids({ text: 'burenhulp' })).to.deep.equal(['informele-hulp']);
    expect(ids({ text: 'eenzaam' })).to.deep.equal(['eenzaam', 'eenzaam-75']);
    expect(ids({ text: 'bestaat niet' })).to.be.empty;
  });
  it('narrows by law, domain, circle and level together', () => {
    expect(ids({ circle: '2', law: 'wpg' })).to.deep.equal(['eenzaam']);
    expect(ids({ lifeDomain: 'onderwijs', level: 'population' })).to.include('vsv');
    expect(ids({ circle: '4', level: 'programme' })).to.be.empty;
  });
});
