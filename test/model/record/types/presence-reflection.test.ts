import { expect } from '@open-wc/testing';
import { draftProblems, fieldsOf, newRecord, presenceReflection } from '@draagkracht/model';

const good = {
  whatIsAtStake: 'Zelf de deur open kunnen doen.',
  whatIDidNotDo: '',
  nextPresence: '',
  trait: '3',
  date: '2026-11-20',
} as const;
const of = (change: object): string[] =>
  draftProblems(presenceReflection, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('a reflection on a meeting', () => {
  it('asks first what is at stake for the other; the rest may wait', () => {
    expect(fieldsOf(presenceReflection.schema).map(({ name }) => name)).to.deep.equal([
      'whatIsAtStake',
      'whatIDidNotDo',
      'nextPresence',
      'trait',
      'date',
    ]);
    expect(of({})).to.deep.equal([]);
    expect(of({ whatIsAtStake: '' })).to.deep.equal(['whatIsAtStake: required']);
  });

  it('has room for a few lines, no more', () => {
    expect(of({ whatIsAtStake: 'a'.repeat(281) })).to.deep.equal(['whatIsAtStake: too-long']);
    expect(of({ whatIDidNotDo: 'a'.repeat(141) })).to.deep.equal(['whatIDidNotDo: too-long']);
  });

  it('holds no figure about anybody', () =>
    expect(fieldsOf(presenceReflection.schema).filter(({ control }) => control === 'number')).to.deep.equal([]));

  it('is of one person, private, in no file, and goes away after twelve weeks', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const made = newRecord(presenceReflection, good, { id, now: '2026-11-22T10:00:00.000Z', authorRole: '' });
    expect([made.visibility, made.expiresAt]).to.deep.equal(['prive', '2027-02-14T10:00:00.000Z']);
    expect([presenceReflection.personal, presenceReflection.stays]).to.deep.equal([true, true]);
  });
});
