import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scrubbed } from '../../../packages/formats/src/bank/scrub.js';

describe('scrubbed', () => {
  it('keeps the message of a payment', () => {
    expect(scrubbed('Naam: J Jansen Omschrijving: Tweedehands fiets IBAN: NL44RABO0123456789 Kenmerk: 12')).to.equal(
      'Tweedehands fiets',
    );
    expect(scrubbed('/TRTP/SEPA/NAME/J Jansen/REMI/USTD//Tweedehands fiets/EREF/12')).to.equal('Tweedehands fiets');
    expect(scrubbed('Kringloop  De Hoek   ALMERE')).to.equal('Kringloop De Hoek ALMERE');
  });
  it('takes out accounts, cards, e-mail, phones, names after a title and with initials', () => {
    for (const text of [
      'fiets NL44 RABO 0123 4567 89',
      'fiets NL44RABO0123456789',
      'fiets DE89370400440532013000',
      'fiets jan@voorbeeld.nl',
      'fiets 06-12345678',
      'fiets PAS042',
      'fiets xxxx1234',
      'fiets mevr. Jansen',
      'fiets van Piet Jansen',
      'fiets J.P. de Vries',
      'fiets P. Jansen',
      'fiets 123456789',
      'fiets INGBNL2A',
      'Piet Jansen via Tikkie fiets',
    ])
      expect(scrubbed(text).replace('via Tikkie', '').trim()).to.equal('fiets', text);
  });
  it('is at most 80 letters', () => expect(scrubbed('lang '.repeat(60)).length).to.be.at.most(80));
  it('leaves no account number, wherever it stands', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 10, max: 99 }), (text, check) => {
        const cleaned = scrubbed(`${text} NL${check}RABO0123456789 ${text}`);
        expect(cleaned).not.to.contain('RABO0123456789');
      }),
    ));
});
