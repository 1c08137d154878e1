import { expect } from '@open-wc/testing';
import { hideTogether } from '../../../packages/statistics/src/disclosure/hide-together.js';
import { judgeTables } from '../../../packages/statistics/src/disclosure/judge-tables.js';
import { tableOf } from './made-tables.js';

describe('hiding together', () => {
  it('runs the milder policy first: what it hides stays hidden', () => {
    const draft = { tables: [tableOf('t', ['WK036301', 'BU03630101', 'BU03630102', 'BU03630103'], [64, 4, 23, 37])] };
    const judged = judgeTables(draft.tables);
    const cells = (policy: 'publiek' | 'streng') =>
      [...hideTogether(draft, judged, policy).settled.labels.reasons.keys()].sort((a, b) => a - b);
    expect(cells('publiek')).to.deep.equal([1, 2]);
    expect(cells('streng')).to.include.members([1, 2]);
  });
});
