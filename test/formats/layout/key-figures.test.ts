import { expect } from '@open-wc/testing';
import { keyFigure, keyFigures } from '../../../packages/formats/src/layout/key-figures.js';

describe('the list of key figures', () => {
  it('knows a figure by either name', () => {
    expect(keyFigure('a_soz_wb')).to.equal(keyFigure('PersonenPerSoortUitkeringBijstand'));
    expect(keyFigure('g_gas_ap')).to.deep.equal({ code: 'g_gas_ap', stem: 'Appartement#2', unit: 'm³' });
    expect(keyFigure('iets')).to.equal(undefined);
  });
  it('has every code once', () => expect(new Set(keyFigures.map(({ code }) => code)).size).to.equal(keyFigures.length));
});
