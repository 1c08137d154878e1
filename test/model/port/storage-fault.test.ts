import { expect } from '@open-wc/testing';
import { StorageError, storageCodes } from '@draagkracht/model';

describe('a fault of storage', () => {
  it('has one of seven codes and keeps its cause', () => {
    const cause = new DOMException('full', 'QuotaExceededError');
    const error = new StorageError('quota', cause);
    expect([error.name, error.code, error.cause]).to.deep.equal(['StorageError', 'quota', cause]);
    expect([...storageCodes].sort()).to.deep.equal([
      'blocked',
      'closed',
      'corrupt',
      'locked',
      'newer-version',
      'quota',
      'unavailable',
    ]);
  });
});
