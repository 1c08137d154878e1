import { expect } from '@open-wc/testing';
import { draftProblems, principleAgreement, privacyHits } from '@draagkracht/model';
import { principles } from '@draagkracht/widgets';
import { examples } from '../../../packages/widgets/src/principle-card/examples.js';

describe('the examples', () => {
  it('are there for every principle', () => {
    expect(Object.keys(examples).map(Number)).to.deep.equal(principles.map(({ number }) => number));
  });

  for (const language of ['nl', 'en'] as const)
    it(`has examples that fit the form and name nobody (${language})`, () => {
      for (const [number, example] of Object.entries(examples)) {
        const told = Object.fromEntries(Object.entries(example).map(([name, text]) => [name, text[language]]));
        const draft = { principle: Number(number), ...told, reviewOn: '2026-12-20' };
        expect(draftProblems(principleAgreement, draft, '2026-11-22'), number).to.deep.equal([]);
        for (const text of Object.values(told)) expect(privacyHits(text ?? '')).to.deep.equal([]);
      }
    });
});
