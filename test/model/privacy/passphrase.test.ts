import { expect } from '@open-wc/testing';
import { isEnough, phraseOf, phraseStrength } from '@draagkracht/model';

describe('strength of a passphrase', () => {
  const cases: [string, ReturnType<typeof phraseStrength>][] = [
    ['', 'empty'],
    ['   ', 'empty'],
    ['kort', 'short'],
    ['drie korte woorden'.slice(0, 11), 'short'],
    ['Welkom2026!', 'short'],
    ['Welkom202612', 'common'],
    ['wachtwoord1234', 'common'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['123456789012', 'common'],
    ['qwertyuiopasdfgh', 'common'],
    ['aa bb aa bb', 'common'],
    ['een twee drie vier', 'common'],
    ['kr7-Fq2:nvB9', 'fair'],
    ['de brug gaat open', 'fair'],
    ['brug kat lamp stoel', 'good'],
    ['kr7-Fq2:nXB9w!Lz4p', 'good'],
    ['de kat van mijn buurvrouw slaapt altijd op de mat', 'strong'],
    ['正しい馬の電池ホチキス緑色', 'fair'],
  ];
  for (const [phrase, strength] of cases)
    it(`"${phrase}" is ${strength}`, () => expect(phraseStrength(phrase)).to.equal(strength));

  it('asks for no capitals, digits or signs, and takes spaces as they come', () => {
    expect(isEnough('brug kat lamp stoel')).to.equal(true);
    expect(isEnough('Br1!')).to.equal(false);
    expect(phraseOf('  caf\u0065\u0301   om negen ')).to.equal('café om negen');
  });
});
