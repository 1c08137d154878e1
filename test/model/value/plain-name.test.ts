import { expect } from '@open-wc/testing';
import { plainName } from '@draagkracht/model';

describe('plainName', () => {
  it('keeps letters and figures, without signs on them', () => {
    expect(plainName('Inwoners met bijstand (%)')).to.equal('inwoners-met-bijstand');
    expect(plainName('Één café, 65+')).to.equal('een-cafe-65');
    expect(plainName('  – ')).to.equal('');
  });
  it('is no longer than asked, and never ends in a stroke', () => {
    expect(plainName('aaaa bbbb', 5)).to.equal('aaaa');
    expect(plainName('-aaaa bbbb', 4)).to.equal('aaaa');
  });
});
