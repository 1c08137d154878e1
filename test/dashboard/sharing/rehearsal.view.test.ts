import { expect } from '@open-wc/testing';
import type { Rehearsal } from '@draagkracht/model';
import { rehearsalWords } from '../../../packages/dashboard/src/sharing/rehearsal.view.js';

const whole: Rehearsal = {
  ok: true,
  types: [
    { type: 'result', inFile: 3, back: 3, here: 3, missing: 0, other: 0 },
    { type: 'dataset', inFile: 1, back: 1, here: 1, missing: 0, other: 0 },
  ],
  changes: { inFile: 4, back: 4 },
  figures: { inFile: 6, back: 6 },
  rejected: [],
};

describe('a rehearsal in words', () => {
  it('says that all comes back only when all does', () => {
    const words = rehearsalWords(whole, 'nl');
    expect(words.verdict).to.equal(
      'De oefening is gelukt. Alles uit dit bestand komt terug: 3 stukken en 1 bestand met cijfers.',
    );
    expect(words.back).to.deep.equal([
      'Doel: 3, alles komt terug',
      'Bestanden met cijfers: 1, alles komt terug',
      'Cijfers: 6 kolommen, getal voor getal gelijk',
      'Geschiedenis: 4 wijzigingen, alles komt terug',
    ]);
    expect(words.here).to.deep.equal(['Alles wat nu op dit apparaat staat, zit ook in dit bestand.']);
  });
  it('names what does not come back, and what is here alone', () => {
    const [result, dataset] = whole.types;
    const words = rehearsalWords(
      {
        ...whole,
        types: [{ ...result!, back: 2, missing: 1, other: 1 }, dataset!],
        figures: { inFile: 6, back: 5 },
        rejected: [{ position: 0, fault: { code: 'bad-data' } }],
      },
      'nl',
    );
    expect(words.whole).to.equal(false);
    expect(words.verdict).to.equal('Let op: niet alles uit dit bestand komt terug.');
    expect(words.back).to.include.members([
      'Doel: 2 van 3 komt terug',
      'Cijfers: 5 van 6 kolommen komt terug',
      '1 stuk is niet te lezen.',
    ]);
    expect(words.here).to.have.length(2);
  });
  it('does not call an empty file a success', () =>
    expect(
      rehearsalWords({ ...whole, types: [], changes: { inFile: 0, back: 0 }, figures: { inFile: 0, back: 0 } }, 'nl')
        .verdict,
    ).to.equal('Dit bestand is heel, maar er zit niets in.'));
});
