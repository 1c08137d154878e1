import { expect } from '@open-wc/testing';
import { gapCode, gapOfCode, isGap, languageOf, localeOf, MISSING, statusCode, statusOfCode, type GapKind, type Status } from '@draagkracht/model';

describe('gaps and statuses as bytes', () => {
  for (const kind of ['missing', 'suppressed', 'impossible', 'not-applicable'] satisfies GapKind[])
    it(`${kind} comes back from its byte`, () => expect(gapOfCode(gapCode(kind))).to.equal(kind));
  for (const status of ['definitive', 'revised-provisional', 'provisional'] satisfies Status[])
    it(`${status} comes back from its byte`, () => expect(statusOfCode(statusCode(status))).to.equal(status));
  it('takes 0 for a figure and refuses what it does not know', () => {
    expect(gapOfCode(0)).to.equal(undefined);
    expect(() => gapOfCode(9)).to.throw(TypeError, '9');
    expect(() => statusOfCode(9)).to.throw(TypeError, '9');
  });
  it('never takes zero for a gap', () => {
    expect(isGap(0)).to.equal(false);
    expect(isGap(MISSING)).to.equal(true);
  });
});

describe('languages', () => {
  it('reads Dutch unless English is asked for', () => {
    expect([undefined, null, '', 'nl-BE', 'de', 'en', 'EN-us'].map(languageOf)).to.deep.equal(['nl', 'nl', 'nl', 'nl', 'nl', 'en', 'en']);
    expect(localeOf('nl')).to.equal('nl-NL');
  });
});
