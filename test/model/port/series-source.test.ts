import { expect } from '@open-wc/testing';
import { SourceError, sourceCodes } from '@draagkracht/model';

describe('a source that cannot be used', () => {
  it('says why in a closed word, with what it is about and what caused it', () => {
    const cause = new TypeError('x');
    const error = new SourceError('not-found', '/a.csv', cause);
    expect(error).to.be.instanceOf(Error);
    expect([error.name, error.code, error.detail, error.cause]).to.deep.equal([
      'SourceError',
      'not-found',
      '/a.csv',
      cause,
    ]);
    expect(sourceCodes).to.include(error.code);
    expect(new Set(sourceCodes).size).to.equal(sourceCodes.length);
  });
});
