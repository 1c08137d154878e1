import { expect } from '@open-wc/testing';
import { draftProblems, stanceCheck } from '@draagkracht/model';
import { exampleMoment } from '../../../packages/widgets/src/stance-check/example.js';

describe('the example of a moment', () => {
  it('could be kept, and says that it is invented in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const data = exampleMoment(language, '2026-11-22');
      expect(data.situation).to.include('(bedacht)');
      expect(draftProblems(stanceCheck, data, '2026-11-22')).to.deep.equal([]);
    }
  });
});
