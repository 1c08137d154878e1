import { expect } from '@open-wc/testing';
import { checkRecord, modelComparison, newRecord } from '@draagkracht/model';
import { exampleComparison } from '../../../packages/widgets/src/model-compare/example.js';

describe('the example of a comparison', () => {
  it('could be kept, and says that it is invented', () => {
    for (const language of ['nl', 'en'] as const) {
      const data = exampleComparison(language);
      const making = {
        id: '00000000-0000-4000-8000-000000000001',
        now: '2026-11-22T09:00:00.000Z',
        authorRole: 'team',
      };
      expect(checkRecord(newRecord(modelComparison, data, making), [modelComparison]).ok).to.equal(true);
      expect(data.subjectLabel).to.include('(bedacht)');
    }
  });
});
