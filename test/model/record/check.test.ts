import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  checkRecord,
  draftProblems,
  principleAgreement,
  recordTypes,
  result,
  target,
  text,
  wholeNumber,
  type RecordType,
} from '@draagkracht/model';

const data = {
  principle: 1,
  ownWords: '',
  example: '',
  agreement: 'Wij bellen eerst aan.',
  ownerRole: 'wijkteam',
  reviewOn: '2026-12-20',
} as const;
const record = {
  id: '3b241101-e2bb-4255-8caf-4136c566a962',
  type: 'principle-agreement',
  schemaVersion: 1,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
  visibility: 'team',
  authorRole: 'team',
  data,
};
const fault = (candidate: unknown) => {
  const checked = checkRecord(candidate, recordTypes);
  return checked.ok ? undefined : checked.fault;
};

describe('checkRecord', () => {
  it('gives a record back as it is, and drops what no schema knows', () => {
    expect(checkRecord({ ...record, data: { ...data, secret: 1 } }, recordTypes)).to.deep.equal({ ok: true, record });
  });

  it('says why something is no record, and where', () => {
    expect(fault(undefined)).to.deep.equal({ code: 'no-record' });
    expect(fault({ ...record, id: '1' })).to.deep.equal({ code: 'no-record', path: 'id' });
    expect(fault({ ...record, visibility: 'everyone' })).to.deep.equal({ code: 'no-record', path: 'visibility' });
    expect(fault({ ...record, type: 'poem' })).to.deep.equal({ code: 'unknown-type' });
    expect(fault({ ...record, schemaVersion: 2 })).to.deep.equal({ code: 'newer-version' });
    expect(fault({ ...record, data: { ...data, agreement: 'x'.repeat(141) } })).to.deep.equal({
      code: 'bad-data',
      path: 'agreement',
    });
    expect(fault({ ...record, data: { ...data, principle: 5 } })).to.deep.equal({
      code: 'bad-data',
      path: 'principle',
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void checkRecord(value, recordTypes)));
    fc.assert(fc.property(fc.anything(), (value) => void checkRecord({ ...record, data: value }, recordTypes)));
  });
});

describe('draftProblems', () => {
  const of = (draft: object, type: RecordType = principleAgreement) =>
    draftProblems(type, { ...draft }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

  it('finds nothing wrong with a good draft', () => expect(of(data)).to.deep.equal([]));

  it('asks for what is required, in the order of the form, and no more than once', () => {
    expect(of({ ...data, agreement: '  ', ownerRole: '', reviewOn: '' })).to.deep.equal([
      'agreement: required',
      'ownerRole: required',
      'reviewOn: required',
    ]);
  });

  it('asks for an answer only when the question is put', () => {
    expect(of({ ...data, outcome: undefined })).to.deep.equal(['outcome: required']);
    expect(of({ ...data, outcome: 'yes', learned: '' })).to.deep.equal([]);
  });

  it('wants a day that must still come', () => {
    expect(of({ ...data, reviewOn: '2026-11-22' })).to.deep.equal(['reviewOn: not-future']);
    expect(of({ ...data, reviewOn: '2026-11-23' })).to.deep.equal([]);
    expect(of({ ...data, reviewOn: '2026-31-12' })).to.deep.equal(['reviewOn: not-a-day']);
  });

  it('finds what is wrong inside lists by its path, in the order of the form', () => {
    const draft = {
      indicatorId: 'i',
      region: 'GM0344',
      direction: 'lower',
      value: undefined,
      period: 'ooit',
      steps: [
        { period: '2027JJ00', value: 5 },
        { period: '', value: undefined },
      ],
      setBy: 'gemeenteraad',
      setOn: '2026-11-01',
      basis: 'begroting',
    };
    expect(of(draft, target)).to.deep.equal([
      'value: required',
      'period: invalid',
      'steps.1.period: required',
      'steps.1.value: required',
    ]);
    const steps = Array.from({ length: 11 }, () => ({ period: '2027JJ00', value: 5 }));
    expect(of({ ...draft, value: 4, period: '2030JJ00', steps }, target)).to.deep.equal(['steps: too-many']);
  });

  it('finds a word that is not in the list under the name of the question', () => {
    const { schema } = result;
    const good = { label: 'x', why: '', lifeDomains: ['zorg'], laws: [], tasks: [], place: 0 };
    expect(of(good, { ...result, schema })).to.deep.equal([]);
    expect(of({ ...good, lifeDomains: ['zorg', 'poen'] }, result)).to.deep.equal(['lifeDomains: not-in-list']);
  });

  it('gives the reason of a type that refuses what its fields say together, also where something is missing', () => {
    const because = { nl: 'Te veel.', en: 'Too many.' };
    const refusing: RecordType = {
      ...result,
      refusals: ({ label }) => (label === '' ? [{ field: 'label', because }] : []),
    };
    const good = { label: '', why: '', lifeDomains: [], laws: [], tasks: [], place: 0 };
    expect(draftProblems(refusing, good, '2026-11-22')).to.deep.equal([{ field: 'label', code: 'refused', because }]);
    expect(of({ ...good, label: 'x' }, refusing)).to.deep.equal([]);
  });

  it('knows too long, not in the list, negative and no number', () => {
    expect(of({ ...data, ownWords: 'x'.repeat(281), outcome: 'perhaps' })).to.deep.equal([
      'ownWords: too-long',
      'outcome: not-in-list',
    ]);
    const label = { nl: 'Bedrag', en: 'Amount' };
    const budget: RecordType = {
      type: 'budget',
      schemaVersion: 1,
      label,
      schema: v.object({ amount: wholeNumber({ label }), note: text({ max: 9, label }) }),
    };
    expect(of({ amount: -5, note: '' }, budget)).to.deep.equal(['amount: negative']);
    expect(of({ amount: 'veel', note: '' }, budget)).to.deep.equal(['amount: invalid']);
    expect(of({ amount: 1.5, note: '' }, budget)).to.deep.equal(['amount: invalid']);
  });
});
