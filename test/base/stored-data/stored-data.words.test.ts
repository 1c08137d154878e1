import { expect } from '@open-wc/testing';
import {
  bringsSomething,
  keptWords,
  previewWords,
  sizeWords,
  wipedWords,
} from '../../../packages/base/src/stored-data/stored-data.words.js';

const nothing = { ok: true, added: 0, updated: 0, unchanged: 0, datasets: 0, setAside: 0, rejected: [] } as const;

describe('the words of stored data', () => {
  it('give a size as people read it', () => {
    expect([1, 999, 34_400, 999_999, 1_234_567].map((bytes) => sizeWords(bytes, 'nl'))).to.deep.equal([
      '1 kB',
      '1 kB',
      '34 kB',
      '1.000 kB',
      '1,2 MB',
    ]);
    expect(sizeWords(1_234_567, 'en')).to.equal('1.2 MB');
  });

  it('name what is kept by its kind', () => {
    expect(
      keptWords(
        { records: { 'principle-agreement': 2, 'dashboard-reading': 1, poem: 0 }, datasets: 1, setAside: 2 },
        'nl',
      ),
    ).to.deep.equal([
      'Afspraak bij een principe: 2 stukken',
      'Gekozen weergave: 1 stuk',
      '1 bestand met cijfers',
      '2 stukken die niet te lezen zijn',
    ]);
    expect(keptWords({ records: { later: 3 }, datasets: 0, setAside: 0 }, 'en')).to.deep.equal(['later: 3 items']);
    expect(keptWords({ records: {}, datasets: 0, setAside: 0 }, 'nl')).to.deep.equal([]);
  });

  it('say what restoring would do', () => {
    expect(previewWords({ ...nothing, added: 3, updated: 1, unchanged: 4, datasets: 1 }, 'nl')).to.deep.equal([
      '3 stukken komen erbij',
      '1 stuk is nieuwer dan hier en wordt vervangen',
      '1 bestand met cijfers komt erbij',
      '4 stukken blijven zoals het hier is',
    ]);
  });

  it('say so when a copy brings nothing', () => {
    expect(previewWords({ ...nothing, unchanged: 1 }, 'nl')).to.deep.equal([
      'Alles uit deze kopie staat al op dit apparaat.',
      '1 stuk blijft zoals het hier is',
    ]);
    expect([bringsSomething(nothing), bringsSomething({ ...nothing, setAside: 1 })]).to.deep.equal([false, true]);
  });
});

describe('wipedWords', () => {
  it('says what wiping did, and how long there is a way back', () => {
    expect(wipedWords('held', 'nl', 10)).to.equal(
      'Alles is van dit apparaat gewist. U kunt het nog 10 seconden terughalen.',
    );
    expect(wipedWords('gone', 'en')).to.equal('Everything was wiped from this device.');
    expect(wipedWords('back', 'nl')).to.equal('Alles staat er weer.');
  });
});
