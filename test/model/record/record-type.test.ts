import { expect } from '@open-wc/testing';
import {
  changedRecord,
  checkRecord,
  newRecord,
  principleAgreement,
  recordTypes,
  type RecordType,
} from '@draagkracht/model';

const data = {
  principle: 2,
  ownWords: '',
  example: '',
  agreement: 'Iets doen',
  ownerRole: 'team',
  reviewOn: '2026-12-20',
} as const;
const making = { id: '3b241101-e2bb-4255-8caf-4136c566a962', now: '2026-11-22T09:00:00.000Z', authorRole: 'team' };

describe('a record', () => {
  it('begins private, with one moment for making and changing, and can be read back', () => {
    const record = newRecord(principleAgreement, data, making);
    expect(record).to.include({
      visibility: 'prive',
      createdAt: making.now,
      updatedAt: making.now,
      schemaVersion: 1,
      type: 'principle-agreement',
    });
    expect(record).to.not.have.property('expiresAt');
    expect(checkRecord(record, recordTypes)).to.deep.equal({ ok: true, record });
  });

  it('keeps its beginning when it changes', () => {
    const changed = changedRecord(
      principleAgreement,
      newRecord(principleAgreement, data, making),
      { ...data, outcome: 'partly' },
      '2026-12-20T09:00:00.000Z',
    );
    expect(changed).to.include({ createdAt: making.now, updatedAt: '2026-12-20T09:00:00.000Z' });
    expect(changed.data.outcome).to.equal('partly');
  });

  it('expires so many weeks after its last change when its type says so', () => {
    const reflection: RecordType = { ...principleAgreement, keepWeeks: 12 };
    const record = newRecord(reflection, data, making);
    expect(record.expiresAt).to.equal('2027-02-14T09:00:00.000Z');
    expect(changedRecord(reflection, record, data, '2026-11-23T09:00:00.000Z').expiresAt).to.equal(
      '2027-02-15T09:00:00.000Z',
    );
  });
});
