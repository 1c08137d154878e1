import { expect } from '@open-wc/testing';
import { claimLevels, contributionConditions } from '@draagkracht/model';

describe('claimLevels', () => {
  it('go from nothing to all, in four steps', () => {
    expect(claimLevels).to.deep.equal([
      'no-indication',
      'may-have-contributed',
      'probably-contributed',
      'effect-shown',
    ]);
  });

  it('rest on the four conditions of contribution analysis, in order', () => {
    expect(contributionConditions).to.deep.equal(['theory', 'implemented', 'evidence', 'others-weighed']);
  });
});
