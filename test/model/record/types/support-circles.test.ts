import { expect } from '@open-wc/testing';
import { checkRecord, draftProblems, newRecord, supportCircles, type SupportCircles } from '@draagkracht/model';

const sister = { key: 'p1', roleLabel: 'zus', circle: '2', help: ['company'] } as const;
const good: SupportCircles = {
  moment: 'now',
  nowId: '',
  snapshotDate: '2026-11-22',
  change: '',
  people: [{ ...sister, help: ['company'] }],
  ownContribution: '',
  nextWhat: '',
  nextWho: '',
  nextOn: '',
};
const of = (change: object): string[] =>
  draftProblems(supportCircles, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field}: ${code}`);

describe('circles of support', () => {
  it('take a person with no more than a role and a circle', () => {
    expect(of({})).to.deep.equal([]);
    expect(of({ people: [{ ...sister, roleLabel: '' }] })).to.deep.equal(['people.0.roleLabel: required']);
    expect(of({ people: [{ ...sister, circle: '6' }] })).to.deep.equal(['people.0.circle: not-in-list']);
  });

  it('hold 24 people', () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => ({ ...sister, key: `p${at}` }));
    expect(of({ people: people(24) })).to.deep.equal([]);
    expect(of({ people: people(25) })).to.deep.equal(['people: too-many']);
  });

  it('say of later what changes', () => {
    expect(of({ moment: 'later' })).to.deep.equal(['change: refused']);
    expect(of({ moment: 'later', change: 'Mijn partner wordt ziek' })).to.deep.equal([]);
  });

  it('take a whole step or none', () => {
    expect(of({ nextWhat: 'Buurvrouw vragen' })).to.deep.equal(['nextWho: refused', 'nextOn: refused']);
    expect(of({ nextOn: '2026-12-01' })).to.deep.equal(['nextWhat: refused', 'nextWho: refused']);
    expect(of({ nextWhat: 'Buurvrouw vragen', nextWho: 'ik', nextOn: '2026-12-01' })).to.deep.equal([]);
  });

  it('are gone half a year after the last change, and can be read back', () => {
    const making = {
      id: '7f1f4b52-9f62-4a4b-8df9-1d4c6ac1c001',
      now: '2026-11-22T10:00:00.000Z',
      authorRole: 'vrijwilliger',
    };
    const record = newRecord(supportCircles, good, making);
    expect(record.expiresAt).to.equal('2027-05-23T10:00:00.000Z');
    expect(record.visibility).to.equal('prive');
    expect(checkRecord(JSON.parse(JSON.stringify(record)), [supportCircles]).ok).to.equal(true);
  });
});
