import { expect } from '@open-wc/testing';
import { AbortedError, UnreadableError } from '@draagkracht/formats';

describe('errors', () => {
  it('carries its problem', () =>
    expect(new UnreadableError('zip', { row: 1 }).problem).to.deep.equal({
      code: 'zip',
      severity: 'error',
      count: 1,
      example: { row: 1 },
    }));
  it('has the name the platform gives', () => expect(new AbortedError().name).to.equal('AbortError'));
});
