import { expect } from '@open-wc/testing';
import { checkRecord, recordTypes } from '@draagkracht/model';
import { exampleRecords } from '../../../packages/dashboard/src/example/example-records.js';

describe('the records of the example', () => {
  it('can all be kept, and no two share an id', () => {
    const records = exampleRecords('2026-11-22T10:00:00.000Z');
    expect(records.filter((record) => !checkRecord(record, recordTypes).ok)).to.eql([]);
    expect(new Set(records.map(({ id }) => id)).size).to.equal(records.length);
  });
});
