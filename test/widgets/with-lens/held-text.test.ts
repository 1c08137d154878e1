import { expect } from '@open-wc/testing';
import { lensWordList } from '@draagkracht/model';
import { HeldText } from '../../../packages/widgets/src/with-lens/held-text.js';

const holding = (text: string): HeldText => Object.assign(new HeldText(), { text });

describe('a text that is held', () => {
  it('is read whole, or in parts when it is long', () => {
    const held = holding('De doelgroep wacht. '.repeat(600));
    expect([held.parts.length, held.part, held.isEmpty]).to.deep.equal([2, undefined, false]);
    held.read(1);
    expect(held.shown).to.equal(held.parts[1]);
    expect(holding(' \n').isEmpty).to.equal(true);
  });

  it('keeps of itself a hash, counts and the questions that were chosen, in the order of the text', () => {
    const held = holding('De doelgroep woont bij Kobaltblauw. De aanvraag wordt behandeld. Het traject begint.');
    held.choose(2, true);
    held.choose(1, true);
    held.choose(0, true);
    held.choose(1, false);
    const kept = held.kept(lensWordList, '2026-11-22');
    expect(kept.questions).to.deep.equal([
      { kind: 'talk-about', sentence: 1, word: 'de doelgroep' },
      { kind: 'talk-about', sentence: 3, word: 'traject' },
    ]);
    expect([kept.counts.sentences, kept.counts.passive]).to.deep.equal([3, 1]);
    expect(JSON.stringify(kept)).to.not.include('Kobaltblauw');
    expect(kept.textHash).to.match(/^[0-9a-f]{64}$/);
  });

  it('reads once for one text and one list, and again for another', () => {
    const held = holding('De doelgroep.');
    expect(held.reading(lensWordList)).to.equal(held.reading(lensWordList));
    expect(held.reading([]).marks).to.deep.equal([]);
  });

  it('lets go of the questions with the text', () => {
    const held = holding('De doelgroep.');
    held.choose(0, true);
    held.text = 'Iets anders';
    expect([...held.chosen]).to.deep.equal([]);
  });

  it('keeps what was chosen when another list marks other words, wherever it stands now', () => {
    const held = holding('De doelgroep wacht op het traject.');
    const [group, journey] = ['de doelgroep', 'traject'].map((value) =>
      lensWordList.filter((word) => word.value === value),
    );
    held.reading([...group!, ...journey!]);
    held.choose(1, true);
    expect(held.kept(journey!, '2026-11-22').questions.map(({ word }) => word)).to.deep.equal(['traject']);
    expect([[...held.chosen], held.at]).to.deep.equal([[0], 0]);
  });

  it('begins at its first mark when it is another text', () => {
    const held = holding('De doelgroep en het traject.');
    held.at = 1;
    held.text = 'De doelgroep.';
    expect(held.at).to.equal(0);
  });
});
