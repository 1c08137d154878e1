import { expect } from '@open-wc/testing';
import {
  caseDialogue,
  changedRecord,
  checkRecord,
  draftProblems,
  newRecord,
  type CaseDialogue,
} from '@draagkracht/model';

const today = '2026-11-22';
const whole: CaseDialogue = {
  pseudonym: 'Berk-17',
  openedOn: today,
  closedOn: '',
  budgetCaseId: '',
  disciplines: [{ role: 'inkomen' }, { role: 'wijkteam' }],
  situation: 'De wasmachine is kapot. Er is geld nodig voor de huur.',
  desiredEffect: 'Ik wil weer schone kleren voor de kinderen.',
  saidByResident: 'yes',
  laws: ['participatiewet'],
  fits: 'yes',
  groundValue: 'Het gezin kan dan gewoon meedoen.',
  ifWeDo: 'De kinderen gaan naar school.',
  ifWeDont: 'De achterstand groeit.',
  costBasis: '',
  rule: 'Voor een wasmachine spaart u zelf.',
  ruleSource: 'policy-rule',
  ruleArticle: '',
  roomFound: 'De regel zegt: in de regel.',
  hardship: 'unknown',
  deviates: 'no',
  whyDifferent: '',
  advice: [{ role: 'inkomen', stance: 'agrees', because: '' }],
  decision: 'Wij kopen een wasmachine.',
};
const of = (change: Readonly<Record<string, unknown>>): string[] =>
  draftProblems(caseDialogue, { ...whole, ...change }, today).map(({ field, code }) => `${field}: ${code}`);

describe('a dialogue on a case', () => {
  it('is whole with the four steps answered', () => expect(of({})).to.deep.equal([]));

  it('cannot begin without an effect in the resident’s words, and says why', () => {
    const [problem] = draftProblems(caseDialogue, { ...whole, desiredEffect: '  ' }, today);
    expect(problem?.code).to.equal('refused');
    expect(problem?.because?.nl).to.match(/^Zonder gewenst effect kan de toets niet beginnen/);
    expect(problem?.because?.en).to.match(/^Without a desired effect/);
  });

  it('is held by two disciplines at least', () => {
    expect(of({ disciplines: [{ role: 'inkomen' }] })).to.deep.equal(['disciplines: refused']);
    expect(of({ disciplines: [{ role: 'inkomen' }, { role: '' }] })).to.deep.equal(['disciplines.1.role: required']);
  });

  it('asks of which law the purpose is', () => expect(of({ laws: [] })).to.deep.equal(['laws: refused']));

  it('wants to know why this situation differs when a rule is bent, and only then', () => {
    expect(of({ deviates: 'yes' })).to.deep.equal(['whyDifferent: refused']);
    expect(of({ deviates: 'yes', whyDifferent: 'Er is een baby in huis.' })).to.deep.equal([]);
    expect(of({ deviates: undefined })).to.deep.equal(['deviates: required']);
  });

  it('keeps an amount only with where it comes from, in whole cents of 0 or more', () => {
    expect(of({ costNotActingCents: 250_000 })).to.deep.equal(['costBasis: refused']);
    expect(of({ costNotActingCents: 250_000, costBasis: 'opgave van de verhuurder' })).to.deep.equal([]);
    expect(of({ costNotActingCents: -1, costBasis: 'x' })).to.deep.equal(['costNotActingCents: negative']);
    expect(of({ costNotActingCents: 0.5, costBasis: 'x' })).to.deep.equal(['costNotActingCents: invalid']);
  });

  it('keeps the argument of who does not agree, in at most 140 characters', () => {
    const advice = (because: string): string[] => of({ advice: [{ role: 'inkomen', stance: 'dissents', because }] });
    expect(advice('')).to.deep.equal(['advice.0.because: refused']);
    expect(advice('x'.repeat(140))).to.deep.equal([]);
    expect(advice('x'.repeat(141))).to.deep.equal(['advice.0.because: too-long']);
  });

  it('asks nothing of what is not put: a step is kept by itself', () => {
    expect(draftProblems(caseDialogue, { ...whole, decision: undefined }, today)).to.have.length(1);
    const { desiredEffect: _, laws: __, ...later } = whole;
    expect(draftProblems(caseDialogue, later, today).filter(({ code }) => code === 'refused')).to.deep.equal([]);
  });

  it('is kept for 26 weeks after the decision; one without a decision 26 weeks from its beginning', () => {
    const making = {
      id: '6d1f4a52-3c3b-4a37-9d1a-3f6f2a1f0c11',
      now: '2026-11-25T10:00:00.000Z',
      authorRole: 'wijkteam',
    };
    const record = newRecord(caseDialogue, whole, making);
    expect(record.expiresAt).to.equal('2027-05-23T00:00:00.000Z');
    const decided = changedRecord(
      caseDialogue,
      record,
      { ...whole, closedOn: '2026-12-01' },
      '2026-12-09T10:00:00.000Z',
    );
    expect(decided.expiresAt).to.equal('2027-06-01T00:00:00.000Z');
    expect(checkRecord(record, [caseDialogue]).ok).to.equal(true);
  });
});
