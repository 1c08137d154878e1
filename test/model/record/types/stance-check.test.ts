import { expect } from '@open-wc/testing';
import {
  checkRecord,
  draftProblems,
  fieldsOf,
  newRecord,
  stanceAxes,
  stanceCheck,
  stanceStatements,
  type StanceCheck,
} from '@draagkracht/model';

const today = '2026-11-22';
const making = { id: '3f1c2f6e-8f0a-4a52-9a51-0b7b3f6f2a11', now: '2026-11-22T09:00:00.000Z', authorRole: '' };
const blank: StanceCheck = { situation: 'Het gesprek over de huur', stepInside: '', tryBefore: '', afterwards: '' };

describe('a look at one moment', () => {
  it('has four axes with three statements each, and a field for every statement', () => {
    const fields = fieldsOf(stanceCheck.schema).map(({ name }) => name);
    for (const { value } of stanceAxes) {
      const names = stanceStatements.filter(({ axis }) => axis === value).map((one) => one.value);
      expect(names).to.have.length(3);
      expect(fields).to.include.members(names);
    }
    expect(stanceStatements).to.have.length(12);
    const seed = stanceStatements.map(({ label }) => label.nl);
    expect(seed).to.include.members([
      'Ik kende de plek waar dit speelt.',
      'De inwoner bepaalde mee wat het probleem was.',
    ]);
  });

  it('stays private, on one desk, for twelve weeks', () => {
    const record = newRecord(stanceCheck, blank, making);
    expect(record.visibility).to.equal('prive');
    expect(record.expiresAt).to.equal('2027-02-14T09:00:00.000Z');
    expect(stanceCheck.personal).to.equal(true);
  });

  it('may be kept before everything is answered, and asks for a day that still comes', () => {
    expect(checkRecord(newRecord(stanceCheck, { ...blank, inside1: 'none' }, making), [stanceCheck]).ok).to.equal(true);
    const step = { ...blank, stepInside: 'Ik ga langs', tryBefore: today };
    expect(draftProblems(stanceCheck, step, today)).to.deep.equal([{ field: 'tryBefore', code: 'not-future' }]);
    expect(draftProblems(stanceCheck, { ...step, tryBefore: '2026-11-29' }, today)).to.deep.equal([]);
  });

  it('takes 1 to 4 and "not applicable", nothing else', () => {
    const given = { ...blank, stepInside: 'Langs', tryBefore: '2026-11-29', below2: '5' };
    expect(draftProblems(stanceCheck, given, today)).to.deep.equal([{ field: 'below2', code: 'not-in-list' }]);
  });
});
