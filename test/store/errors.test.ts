import { expect } from '@open-wc/testing';
import { StorageError } from '@draagkracht/model';
import { toStorageError } from '../../packages/store/src/errors.js';

describe('toStorageError', () => {
  const cases: [string, 'opening' | 'in-use', string][] = [
    ['QuotaExceededError', 'in-use', 'quota'],
    ['QuotaExceededError', 'opening', 'quota'],
    ['VersionError', 'opening', 'newer-version'],
    ['InvalidStateError', 'opening', 'unavailable'],
    ['InvalidStateError', 'in-use', 'closed'],
    ['SecurityError', 'opening', 'unavailable'],
    ['AbortError', 'in-use', 'closed'],
    ['NotReadableError', 'in-use', 'corrupt'],
    ['NotFoundError', 'in-use', 'corrupt'],
    ['UnknownError', 'opening', 'corrupt'],
  ];
  for (const [name, phase, code] of cases)
    it(`takes ${name} while ${phase} for ${code}, and keeps the cause`, () => {
      const cause = new DOMException('why', name);
      expect(toStorageError(cause, phase)).to.be.instanceOf(StorageError).and.include({ code, cause });
    });
  it('knows the words with which WebKit loses a connection', () => {
    const error = new DOMException(
      'Connection to Indexed Database server lost. Refresh the page to try again',
      'UnknownError',
    );
    expect(toStorageError(error, 'in-use')).to.include({ code: 'closed' });
  });
  it('leaves mistakes in the code what they are', () => {
    for (const error of [new TypeError('x'), new DOMException('x', 'DataCloneError'), new StorageError('quota')])
      expect(toStorageError(error, 'in-use')).to.equal(error);
  });
});
