import { expect } from '@open-wc/testing';
import { lensKinds, lensWordList, privacyHits, readText } from '@draagkracht/model';
import { sampleText } from '../../../packages/widgets/src/with-lens/example.js';

describe('the example text', () => {
  it('shows every kind of question, and names nobody', () => {
    const { marks, counts } = readText(sampleText, lensWordList);
    expect(lensKinds.filter((kind) => !marks.some((mark) => mark.kind === kind))).to.deep.equal([]);
    expect([counts.residentActs, counts.sentences]).to.deep.equal([2, 6]);
    expect(privacyHits(sampleText)).to.deep.equal([]);
  });
});
