import { expect } from '@open-wc/testing';
import { principleAgreement } from '@draagkracht/model';
import { exampleRecord } from '../../../packages/widgets/src/shared/example-record.js';

describe('an invented record', () => {
  it('is of this morning and of nobody, and its id is that of no record that is kept', () => {
    const data = {
      principle: 1,
      ownWords: '',
      example: '',
      agreement: 'x',
      ownerRole: 'y',
      reviewOn: '2026-12-01',
    } as const;
    const {
      id,
      type,
      createdAt,
      updatedAt,
      authorRole,
      data: shown,
    } = exampleRecord(principleAgreement, 2, data, '2026-11-22');
    expect([id, type, authorRole]).to.deep.equal(['example-2', 'principle-agreement', 'voorbeeld']);
    expect([createdAt, updatedAt]).to.deep.equal(['2026-11-22T09:00:00.000Z', '2026-11-22T09:00:00.000Z']);
    expect(shown).to.equal(data);
  });
});
