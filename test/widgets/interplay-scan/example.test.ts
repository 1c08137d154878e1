import { expect } from '@open-wc/testing';
import { draftProblems, interplayScan } from '@draagkracht/model';
import { exampleScan } from '../../../packages/widgets/src/interplay-scan/example.js';

describe('the invented scan', () => {
  it('could have been filled in, in both languages', () => {
    for (const language of ['nl', 'en'] as const)
      expect(draftProblems(interplayScan, { ...exampleScan(language, '2026-11-22') }, '2026-11-22')).to.deep.equal([]);
  });
});
