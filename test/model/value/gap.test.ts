import { expect } from '@open-wc/testing';
import { gapCode, gapOfCode, isGap, MISSING, type GapKind } from '@draagkracht/model';

describe('gaps as bytes', () => {
  for (const kind of ['missing', 'suppressed', 'impossible', 'not-applicable'] satisfies GapKind[])
    it(`${kind} comes back from its byte`, () => expect(gapOfCode(gapCode(kind))).to.equal(kind));
  it('takes 0 for a figure and refuses what it does not know', () => {
    expect(gapOfCode(0)).to.equal(undefined);
    expect(() => gapOfCode(9)).to.throw(TypeError, '9');
  });
  it('never takes zero for a gap', () => {
    expect(isGap(0)).to.equal(false);
    expect(isGap(MISSING)).to.equal(true);
  });
});
