import { expect } from '@open-wc/testing';
import type { SupportPerson } from '@draagkracht/model';
import { signalsOf } from '../../../packages/widgets/src/support-circles/signals.view.js';

const one = (roleLabel: string, change: Partial<SupportPerson> = {}): SupportPerson => ({
  key: roleLabel,
  roleLabel,
  circle: '2',
  help: [],
  ...change,
});
const gets = (roleLabel: string, help: SupportPerson['help'], change: Partial<SupportPerson> = {}): SupportPerson =>
  one(roleLabel, { direction: 'gets', help, ...change });
const codes = (people: SupportPerson[], ownContribution = 'de hond uitlaten'): string[] =>
  signalsOf({ people, ownContribution }).map(({ code }) => code);

describe('questions about circles of support', () => {
  it('has none while nobody is there', () => expect(codes([], '')).to.deep.equal([]));

  it('asks about who finds it too heavy, not about heavy at times', () => {
    expect(codes([one('zus', { load: 'too-heavy' })])).to.deep.equal(['overload']);
    expect(codes([one('zus', { load: 'sometimes-heavy' })])).to.deep.equal([]);
    expect(codes([one('zus', { load: 'too-heavy', away: true }), one('broer')])).to.deep.equal([]);
  });

  it('asks when one person gives more than half, and says how much', () => {
    const people = [gets('partner', ['care', 'money', 'company']), gets('zus', ['company', 'listening'])];
    expect(signalsOf({ people, ownContribution: 'x' })).to.deep.equal([
      { code: 'single-carrier', people: [people[0]], count: { own: 3, all: 5 } },
    ]);
    expect(codes([gets('partner', ['care', 'money']), gets('zus', ['company', 'listening'])])).to.deep.equal([]);
  });

  it('asks nothing about one single piece of help, and leaves out help that is given', () => {
    expect(codes([gets('partner', ['care'])])).to.deep.equal([]);
    expect(codes([one('buurman', { direction: 'gives', help: ['practical', 'transport'] })])).to.deep.equal([]);
    expect(codes([one('buurman', { help: ['practical', 'transport'] })])).to.deep.equal([]);
  });

  it('asks who takes over only where somebody said that nobody can', () => {
    expect(codes([gets('zus', [], { backup: 'no' })])).to.deep.equal(['no-backup']);
    expect(codes([gets('zus', [])])).to.deep.equal([]);
    expect(codes([one('zus', { direction: 'gives', backup: 'no' })])).to.deep.equal([]);
  });

  it('asks about the middle circles when all three are empty', () => {
    expect(codes([one('partner', { circle: '1' })])).to.deep.equal(['empty-middle']);
    expect(codes([one('partner', { circle: '1' }), one('buurman', { circle: '3' })])).to.deep.equal([]);
    expect(codes([one('partner', { circle: '1' }), one('buurman', { circle: '3', away: true })])).to.deep.equal([
      'empty-middle',
    ]);
  });

  it('asks when all help comes from professionals', () => {
    const nurse = gets('thuiszorg', ['care'], { circle: '5' });
    expect(codes([nurse, one('zus')])).to.deep.equal(['only-professionals']);
    expect(codes([nurse, gets('zus', ['company'])])).to.deep.equal([]);
  });

  it('asks what the resident gives, unless something stands there', () => {
    const sister = gets('zus', ['company']);
    expect(codes([sister], ' ')).to.deep.equal(['only-receives']);
    expect(codes([sister, one('buurman', { direction: 'gives' })], '')).to.deep.equal([]);
    expect(codes([one('zus', { direction: 'both', help: ['company'] })], '')).to.deep.equal([]);
  });
});
