import { expect } from '@open-wc/testing';
import type { DkRecord } from '@draagkracht/model';
import { changedElsewhere, newest, recordOfDraft } from '../../../packages/base/src/stored/record-of-draft.js';
import { everyField, formHost, goodValues, type FormHost } from '../../helpers/form-host.js';
import { hour, uuid } from '../../helpers/storage.js';

describe('recordOfDraft', () => {
  let host: FormHost;
  const making = {
    type: everyField,
    records: [] as DkRecord[],
    visibility: 'team',
    id: uuid(1),
    now: hour(1),
    authorRole: 'team',
  } as const;
  beforeEach(async () => (host = await formHost(() => '')));
  afterEach(() => host.remove());

  it('makes a new record of what was filled in, without blanks around it', () => {
    host.draft.change('line', '  Iets doen ');
    expect(recordOfDraft(host.draft, undefined, making)).to.deep.equal({
      id: uuid(1),
      type: 'every-field',
      schemaVersion: 1,
      createdAt: hour(1),
      updatedAt: hour(1),
      visibility: 'team',
      authorRole: 'team',
      data: goodValues,
    });
  });

  it('lays what was asked over the newest version, so that a change elsewhere stays', () => {
    const old: DkRecord = recordOfDraft(host.draft, undefined, making);
    const elsewhere: DkRecord = {
      ...old,
      updatedAt: hour(2),
      visibility: 'publiek',
      data: { ...goodValues, kept: 'elders' },
    };
    host.draft.change('line', 'Nieuw');
    const made = recordOfDraft(host.draft, old, { ...making, id: uuid(2), now: hour(3), records: [elsewhere] });
    expect(made).to.deep.equal({
      ...elsewhere,
      updatedAt: hour(3),
      data: { ...goodValues, kept: 'elders', line: 'Nieuw' },
    });
  });

  it('brings back a record that was removed meanwhile', () => {
    const old: DkRecord = recordOfDraft(host.draft, undefined, making);
    expect(recordOfDraft(host.draft, old, { ...making, id: uuid(2) }).id).to.equal(uuid(1));
  });
});

describe('changedElsewhere', () => {
  const record = { id: uuid(1), updatedAt: hour(1) } as DkRecord;

  it('is so when the record is newer or gone', () => {
    expect(changedElsewhere(record, [record])).to.equal(false);
    expect(changedElsewhere(record, [{ ...record, updatedAt: hour(2) }])).to.equal(true);
    expect(changedElsewhere(record, [])).to.equal(true);
    expect(changedElsewhere(undefined, [])).to.equal(false);
    expect(newest(record, [{ ...record, updatedAt: hour(2) }])?.updatedAt).to.equal(hour(2));
  });
});
