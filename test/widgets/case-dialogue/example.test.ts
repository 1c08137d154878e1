import { expect } from '@open-wc/testing';
import { caseDialogue, draftProblems, fieldsOf, privacyHits } from '@draagkracht/model';
import { exampleDialogue } from '../../../packages/widgets/src/case-dialogue/example.js';

describe('the invented dialogue', () => {
  it('is one that could be kept, in both languages, and the guard finds nothing in it', () => {
    for (const language of ['nl', 'en'] as const) {
      const data = exampleDialogue(language, '2026-11-22');
      expect(draftProblems(caseDialogue, data, '2026-11-22')).to.deep.equal([]);
      for (const { name } of fieldsOf(caseDialogue.schema))
        expect(privacyHits(JSON.stringify(data[name as keyof typeof data] ?? '')), name).to.deep.equal([]);
    }
  });
});
