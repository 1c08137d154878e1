import { expect } from '@open-wc/testing';
import { draftProblems, fieldsOf, practice } from '@draagkracht/model';
import * as v from 'valibot';

const good = {
  practice: 'Buurtkamer met een vaste gastvrouw',
  lifeDomain: 'welzijn',
  knowAnswer: 'partly',
  comparedWith: '',
  knowSources: [],
  evidenceIds: [],
  doAnswer: 'yes',
  doWhere: 'Oost',
  doScale: '',
  doSince: '2024-03-01',
  payAnswer: 'no',
  payUntil: '',
  claim: 'may-have-contributed',
  decisionWhat: '',
  decisionOn: '',
};
const takes = (change: object): boolean => v.safeParse(practice.schema, { ...good, ...change }).success;
const refused = (change: object): unknown =>
  draftProblems(practice, { ...good, ...change }, '2026-11-22').map(({ field, code }) => `${field} ${code}`);

describe('a practice', () => {
  it('answers three questions with yes, partly or no', () => {
    expect([takes({}), takes({ payAnswer: 'maybe' }), takes({ knowAnswer: undefined })]).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(fieldsOf(practice.schema).map(({ control }) => control)).to.include.members(['list', 'money', 'choices']);
  });

  it('keeps money in whole cents', () =>
    expect([
      takes({ payAmountCents: 1250050 }),
      takes({ payAmountCents: 12.5 }),
      takes({ payAmountCents: -1 }),
    ]).to.deep.equal([true, false, false]));

  it('claims no effect without a comparison, and says a way out', () => {
    expect(refused({})).to.deep.equal([]);
    expect(refused({ claim: 'effect-shown' })).to.deep.equal(['claim refused']);
    expect(refused({ claim: 'effect-shown', knowLevel: 'research' })).to.deep.equal(['claim refused']);
    expect(refused({ claim: 'effect-shown', knowLevel: 'comparison' })).to.deep.equal(['comparedWith refused']);
    const named = { claim: 'effect-shown', knowLevel: 'comparison', comparedWith: 'drie wijken zonder' };
    expect(refused(named)).to.deep.equal([]);
    const [problem] = draftProblems(practice, { ...good, claim: 'effect-shown' }, '2026-11-22');
    expect(problem?.because?.nl).to.include('waarschijnlijk bijgedragen');
  });
});
