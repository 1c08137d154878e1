import { expect } from '@open-wc/testing';
import { draftProblems, presenceReflection, privacyHits } from '@draagkracht/model';
import { exampleReflection } from '../../../packages/widgets/src/presence-reflection/example.js';

describe('the example of a reflection', () => {
  for (const language of ['nl', 'en'] as const)
    it(`could be kept, and names nobody: ${language}`, () => {
      const example = exampleReflection(language, '2026-11-22');
      expect(draftProblems(presenceReflection, example, '2026-11-22')).to.deep.equal([]);
      expect(privacyHits(Object.values(example).join('. '))).to.deep.equal([]);
      expect(example.date).to.equal('2026-11-20');
    });
});
