import { expect } from '@open-wc/testing';
import { plain, tellingWords } from '../../../packages/model/src/catalogue/plain-words.js';

describe('words to compare by', () => {
  it('have no accents, signs or capitals', () =>
    expect(plain('Wmo-Cliënten (per 1.000)')).to.equal('wmo clienten per 1 000'));
  it('come out of a field name', () =>
    expect(plain('PersonenPerSoortUitkeringAOW')).to.equal('personen per soort uitkering aow'));
  it('say what is counted, once, without their endings', () => {
    expect(tellingWords('Percentage van de cliënten met Cliënten')).to.deep.equal(['client']);
    expect(tellingWords('')).to.be.empty;
  });
});
