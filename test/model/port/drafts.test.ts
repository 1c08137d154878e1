import { expect } from '@open-wc/testing';
import { DRAFT_DAYS } from '@draagkracht/model';

describe('drafts', () => {
  it('are kept as long as the forms say: a week', () => {
    expect(DRAFT_DAYS).to.equal(7);
  });
});
