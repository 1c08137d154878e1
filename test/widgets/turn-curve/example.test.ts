import { expect } from '@open-wc/testing';
import { draftProblems, turnCurve } from '@draagkracht/model';
import { exampleTurn } from '../../../packages/widgets/src/turn-curve/example.js';

describe('the invented conversation', () => {
  it('is one that could be kept, in both languages', () => {
    for (const language of ['nl', 'en'] as const)
      expect(draftProblems(turnCurve, exampleTurn(language, '2026-11-22'), '2026-11-22')).to.deep.equal([]);
  });
});
