import { expect } from '@open-wc/testing';
import { checkRecord, draftProblems, expectation, fieldsOf, newRecord, recordTypes } from '@draagkracht/model';

const data = {
  indicatorId: 'bijstand',
  region: 'BU03440111',
  measure: 'Vroegsignalering in de wijk',
  period: '2027JJ00',
  low: -2.5,
  high: 3.25,
  sure: '80',
  why: 'Wij spreken mensen eerder.',
  recordedOn: '2026-11-22',
} as const;

const making = { id: '8b2a51b0-4f0f-4a63-9d0a-6d3a5d1d2c11', now: '2026-11-22T09:00:00.000Z', authorRole: 'beleid' };

describe('expectation', () => {
  it('is a type of record that can be kept', () => {
    const record = newRecord(expectation, data, making);
    expect(checkRecord(record, recordTypes)).to.deep.equal({ ok: true, record });
    expect(recordTypes).to.include(expectation);
  });

  it('asks for what was expected in both languages, in the order of the form', () => {
    const fields = fieldsOf(expectation.schema);
    expect(fields.map(({ name }) => name)).to.deep.equal(['measure', 'low', 'high', 'sure', 'why', 'recordedOn']);
    expect(fields.every(({ label }) => label.nl && label.en)).to.equal(true);
    expect(fields.filter(({ guarded }) => guarded).map(({ name }) => name)).to.deep.equal(['measure', 'why']);
  });

  it('refuses a period that is none, a sureness nobody can tell apart, and a draft without a range', () => {
    const faulty = (changed: object) =>
      checkRecord(newRecord(expectation, { ...data, ...changed }, making), recordTypes);
    expect(faulty({ period: '2027KW05' })).to.have.nested.property('fault.path', 'period');
    expect(faulty({ sure: '83' })).to.have.nested.property('fault.path', 'sure');
    expect(faulty({ low: Number.POSITIVE_INFINITY })).to.have.nested.property('fault.path', 'low');
    expect(draftProblems(expectation, { ...data, low: '' }, '2026-11-22').map(({ field }) => field)).to.deep.equal([
      'low',
    ]);
  });
});
