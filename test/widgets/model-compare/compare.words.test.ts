import { expect } from '@open-wc/testing';
import type { ModelComparison } from '@draagkracht/model';
import { exampleComparison } from '../../../packages/widgets/src/model-compare/example.js';
import { pairViews } from '../../../packages/widgets/src/model-compare/compare.view.js';
import {
  firstWords,
  pairWords,
  rowWords,
  subjectWords,
} from '../../../packages/widgets/src/model-compare/compare.words.js';

const data = exampleComparison('nl');
const with4 = (count: number): ModelComparison => ({ ...data, sheets: data.sheets.slice(0, count) });

describe('the words of a comparison', () => {
  it('name what is looked at', () => expect(subjectWords(data, 'nl')).to.equal(`Contract: ${data.subjectLabel}`));

  it('say of a pair where it stands, and how far answers run', () => {
    const [first, , , fourth] = pairViews(data);
    expect(pairWords(first!, 'nl')).to.equal(
      'Nu: 4,5. Gewenst: 2. De antwoorden over nu: van 4 tot 5. Over gewenst: van 1 tot 2.',
    );
    expect(pairWords(fourth!, 'en')).to.include('Now 4, wanted 2.').and.include('About wanted: all 2.');
    expect(rowWords(first!, 'nl')).to.deep.equal(['4,5', '2', 'van 4 tot 5', 'van 1 tot 2', '4']);
    expect(rowWords(pairViews(with4(2))[0]!, 'nl')[2]).to.equal('Te weinig om verschillen te tonen.');
    expect(pairWords(pairViews({ sheets: [], evidence: [] })[0]!, 'nl')).to.equal('Niemand gaf hier antwoord.');
  });

  it('say what to talk about first', () => {
    expect(firstWords(data, 'nl')).to.deep.equal([
      'Het meest verschilt u van mening bij paar 4: 4 plaatsen uit elkaar.',
      'De grootste stap van nu naar gewenst is bij paar 1: 2,5 plaatsen.',
    ]);
    expect(firstWords(with4(2), 'nl')[1]).to.include('pas vanaf drie antwoorden');
    const sheets = data.sheets.map((sheet) => ({
      ...sheet,
      scores: sheet.scores.map((score) => ({ ...score, now: 3 as const, wanted: 3 as const })),
    }));
    expect(firstWords({ ...data, sheets }, 'nl')).to.deep.equal([
      'Iedereen ziet elk paar hetzelfde.',
      'U wilt elk paar houden zoals het nu is.',
    ]);
  });
});
