import { expect } from '@open-wc/testing';
import { misreadingIds } from '@draagkracht/model';

describe('misreadingIds', () => {
  it('are the sixteen of the field notes, each once', () => {
    expect(misreadingIds).to.have.length(16);
    expect(new Set(misreadingIds).size).to.equal(16);
  });
});
