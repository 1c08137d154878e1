import { expect } from '@open-wc/testing';
import { start } from '../../../packages/store/src/migrations/001-start.js';
import { steps } from '../../../packages/store/src/migrations/steps.js';

describe('steps', () => {
  it('begin with version 1, and are never taken out again', () => {
    expect(steps[0]).to.equal(start);
    expect(new Set(steps).size).to.equal(steps.length);
  });
});
