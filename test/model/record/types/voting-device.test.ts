import { expect } from '@open-wc/testing';
import { draftProblems, votingDevice } from '@draagkracht/model';

describe('the secret of a device', () => {
  it('is 32 hexadecimal digits, and of this device alone', () => {
    expect(draftProblems(votingDevice, { secret: 'ab'.repeat(16) }, '2026-11-22')).to.deep.equal([]);
    expect(draftProblems(votingDevice, { secret: 'abc' }, '2026-11-22')).to.have.length(1);
    expect(votingDevice.personal).to.equal(true);
  });
});
