import { expect } from '@open-wc/testing';
import { storageCodes } from '@draagkracht/model';
import { honesty } from '@draagkracht/base';
import { en } from '../../../packages/base/src/stored/messages.en.js';
import { nl } from '../../../packages/base/src/stored/messages.nl.js';
import { savedWords, standingSentence } from '../../../packages/base/src/stored/stored.words.js';

describe('what is said about storing', () => {
  it('keeps the fixed line word for word', () => {
    expect(honesty.nl).to.equal(
      'Wat u hier invult blijft op dit apparaat. Bewaart u niets? Dan is het weg als u de pagina sluit. Gebruik geen namen of BSN.',
    );
  });

  it('is nothing when all is well', () =>
    expect(standingSentence({ status: { mode: 'local' }, provided: true }, 'nl')).to.equal(''));

  for (const code of storageCodes)
    it(`has a sentence with a way out, in both languages: ${code}`, () => {
      for (const language of ['nl', 'en'] as const) {
        const because = standingSentence({ status: { mode: 'memory', because: code }, provided: true }, language);
        expect(because).to.equal(
          standingSentence({ status: { mode: 'local' }, provided: true, fault: code }, language),
        );
        expect(because).to.match(
          language === 'nl'
            ? /Maak een kopie|Sluit dat tabblad|Probeer het opnieuw/
            : /[Mm]ake a copy|Close that tab|Try again/,
        );
      }
    });

  it('tells a choice of the page from a refusal', () => {
    expect(standingSentence({ status: { mode: 'none' }, provided: false }, 'nl')).to.equal(nl.modes.none);
    expect(standingSentence({ status: { mode: 'memory' }, provided: true }, 'nl')).to.equal(nl.modes.memory);
    expect(standingSentence({ status: { mode: 'local' }, provided: false }, 'en')).to.equal(en.unprovided);
  });

  it('says "on this device" only when it is', () => {
    expect(savedWords({ status: { mode: 'local' }, provided: true }, 'nl')).to.equal('Bewaard op dit apparaat.');
    for (const standing of [
      { status: { mode: 'local' }, provided: false },
      { status: { mode: 'memory', because: 'quota' }, provided: true },
    ] as const)
      expect(savedWords(standing, 'nl')).to.equal('Bewaard tot u de pagina sluit.');
  });
});
