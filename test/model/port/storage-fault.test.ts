import { expect } from '@open-wc/testing';
import { StorageError, storageCodes } from '@draagkracht/model';

describe('a fault of storage', () => {
  it('has one of six codes and keeps its cause', () => {
    const cause = new DOMException('full', 'QuotaExceededError');
    const error = new StorageError('quota', cause);
    expect([error.name, error.code, error.cause]).to.deep.equal(['StorageError', 'quota', cause]);
    expect([...storageCodes].sort()).to.deep.equal([
      'blocked',
      'closed',
      'corrupt',
      'newer-version',
      'quota',
      'unavailable',
    ]);
  });
});
