import { expect } from '@open-wc/testing';
import { checkRecord, draftProblems, fieldsOf, lensReading, newRecord, recordTypes } from '@draagkracht/model';

const counts = { sentences: 14, residentActs: 2, 'talk-about': 3, label: 1, passive: 4, long: 2, abbreviation: 0 };
const good = {
  name: 'Brief over de keuken',
  intention: 'De inwoner aanspreken',
  readOn: '2026-11-22',
  textHash: 'a'.repeat(64),
  counts,
  questions: [{ kind: 'talk-about', sentence: 3, word: 'doelgroep' }],
} as const;
const of = (change: object): string[] =>
  draftProblems(lensReading, { ...good, ...change }, '2026-11-22').map(({ field }) => field);

describe('a text that was read', () => {
  it('keeps counts and questions', () => expect(of({})).to.deep.equal([]));
  it('needs a name of the text', () => expect(of({ name: '' })).to.deep.equal(['name']));
  it('takes a hash, not a text', () => expect(of({ textHash: 'De cliënt dient mee te werken.' })).to.have.lengthOf(1));

  it('has no room for the text: what is not in the schema is dropped', () => {
    const making = { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-22T10:00:00.000Z', authorRole: '' };
    const record = newRecord(lensReading, { ...good, questions: [...good.questions] }, making);
    const checked = checkRecord({ ...record, data: { ...good, text: 'De cliënt dient mee te werken.' } }, recordTypes);
    expect(JSON.stringify(checked)).not.to.contain('mee te werken');
    expect(fieldsOf(lensReading.schema).map(({ name, max }) => [name, max])).to.deep.equal([
      ['name', 60],
      ['intention', 140],
      ['readOn', undefined],
    ]);
  });
});
