import { expect } from '@open-wc/testing';
import { layoutRecord } from '../../../packages/dashboard/src/outcome-dashboard/layout-record.js';

const data = { signature: 'csv:2:0', name: 'a.csv', columns: ['regio', 'aantal'], choices: { decimal: ',' as const } };
const making = { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-22T10:00:00.000Z', authorRole: 'beleid' };

describe('the record of a way of reading', () => {
  it('is new where none was kept', () => {
    expect(layoutRecord(undefined, data, making)).to.deep.include({ type: 'file-layout', data, createdAt: making.now });
  });
  it('is the kept one, changed, where there is one', () => {
    const kept = layoutRecord(undefined, data, making);
    const later = { ...making, id: 'other', now: '2026-11-23T10:00:00.000Z' };
    const changed = layoutRecord(kept, { ...data, choices: { decimal: '.' } }, later);
    expect(changed).to.deep.include({ id: kept.id, createdAt: making.now, updatedAt: later.now });
    expect(changed.data.choices).to.deep.equal({ decimal: '.' });
  });
});
