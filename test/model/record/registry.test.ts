import { expect } from '@open-wc/testing';
import { recordTypes } from '@draagkracht/model';

describe('the registry', () => {
  it('names every type once', () => {
    expect(new Set(recordTypes.map(({ type }) => type)).size).to.equal(recordTypes.length);
    for (const { label } of recordTypes) expect(label.nl && label.en).to.not.equal('');
  });
});
