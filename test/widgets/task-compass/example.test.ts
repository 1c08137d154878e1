import { expect } from '@open-wc/testing';
import { draftProblems, taskCompass } from '@draagkracht/model';
import { exampleTasks } from '../../../packages/widgets/src/task-compass/example.js';

describe('the invented evidence', () => {
  it('could be kept, in both languages', () => {
    for (const language of ['nl', 'en'] as const)
      for (const { data } of exampleTasks(language, '2026-11-22'))
        expect(draftProblems(taskCompass, data, '2026-11-22')).to.deep.equal([]);
  });
});
