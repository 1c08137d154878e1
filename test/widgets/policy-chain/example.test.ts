import { expect } from '@open-wc/testing';
import { draftProblems, policyChain, privacyHits } from '@draagkracht/model';
import { breaksOf } from '../../../packages/widgets/src/policy-chain/chain.view.js';
import { exampleChain } from '../../../packages/widgets/src/policy-chain/example.js';

describe('the invented promise', () => {
  it('could be kept, breaks somewhere, and names nobody, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const data = exampleChain(language, '2026-11-22');
      expect(draftProblems(policyChain, data, '2026-11-22')).to.deep.equal([]);
      expect(breaksOf(data)).to.have.length(3);
      const texts = [
        data.topic,
        data.practice,
        ...data.links.flatMap(({ title, promisesText }) => [title, promisesText]),
      ];
      expect(texts.flatMap((text) => privacyHits(text))).to.deep.equal([]);
    }
  });
});
