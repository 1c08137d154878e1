import { expect } from '@open-wc/testing';
import { statusCode, statusOfCode, type Status } from '@draagkracht/model';

describe('statuses as bytes', () => {
  for (const status of ['definitive', 'revised-provisional', 'provisional'] satisfies Status[])
    it(`${status} comes back from its byte`, () => expect(statusOfCode(statusCode(status))).to.equal(status));
  it('refuse a byte they do not know', () => expect(() => statusOfCode(9)).to.throw(TypeError, '9'));
});
