import { expect } from '@open-wc/testing';
import { practice } from '@draagkracht/model';
import * as v from 'valibot';
import { exampleRecords } from '../../../packages/widgets/src/works-ledger/examples.js';
import { isUnproven, ledgerView } from '../../../packages/widgets/src/works-ledger/ledger.view.js';

describe('the invented practices', () => {
  for (const language of ['nl', 'en'] as const)
    it(`are practices as they are kept, and show every part of the ledger: ${language}`, () => {
      const records = exampleRecords(language, '2026-11-22');
      for (const { data } of records) {
        expect(v.safeParse(practice.schema, data).success, data.practice).to.equal(true);
        expect(isUnproven(data)).to.equal(false);
      }
      const view = ledgerView(records, { today: '2026-11-22', policy: 'publiek', order: 'name', locale: language });
      expect(view.cells.some(({ money }) => money.kind === 'shown')).to.equal(true);
      expect([view.ending.length > 0, view.due.length > 0]).to.deep.equal([true, true]);
    });
});
