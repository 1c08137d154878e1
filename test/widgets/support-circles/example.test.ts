import { expect } from '@open-wc/testing';
import { draftProblems, supportCircles } from '@draagkracht/model';
import { exampleCircles } from '../../../packages/widgets/src/support-circles/example.js';

describe('the invented circles', () => {
  it('could have been filled in, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const data = exampleCircles(language, '2026-11-22');
      expect(draftProblems(supportCircles, { ...data }, '2026-11-22')).to.deep.equal([]);
      expect(data.nextOn).to.equal('2026-12-06');
    }
  });
});
