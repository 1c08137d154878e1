import { expect } from '@open-wc/testing';
import { lockMinutes } from '@draagkracht/model';

describe('the port of the lock', () => {
  it('locks by itself after one of three times, shortest first', () =>
    expect([...lockMinutes].sort((a, b) => a - b)).to.deep.equal([5, 15, 60]));
});
