import { expect } from '@open-wc/testing';
import { controlId } from '@draagkracht/base';

describe('the id of a control', () => {
  it('is one word, also for a field in a list', () => {
    expect([controlId('f', 'line'), controlId('f', 'steps.0.value')]).to.deep.equal(['f-line', 'f-steps-0-value']);
  });
});
