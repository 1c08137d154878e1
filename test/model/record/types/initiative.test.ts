import { expect } from '@open-wc/testing';
import {
  draftProblems,
  fieldsOf,
  initiative,
  measurementForm,
  outputIndicators,
  outputIndicatorsAt,
} from '@draagkracht/model';
import * as v from 'valibot';

const measured = {
  indicator: 1,
  moment: 'start',
  count: 8,
  n: 40,
  on: '2026-01-10',
  toldBy: 'volunteer',
  evidence: '',
};
const good = { ownGoal: 'Elke week samen eten', name: 'Eettafel', place: 'Oost', startedOn: '2026-01-10' };
const takes = (one: object): boolean =>
  v.safeParse(initiative.schema, { ...good, measurements: [{ ...measured, ...one }] }).success;

describe('an initiative', () => {
  it('begins with what residents want themselves', () =>
    expect(fieldsOf(initiative.schema)[0]?.name).to.equal('ownGoal'));

  it('has ten indicators, five of each side, nine of them at the start', () => {
    expect(outputIndicators.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(outputIndicators.filter(({ aspect }) => aspect === 'effectiveness').length).to.equal(5);
    expect([outputIndicatorsAt('start').length, outputIndicatorsAt('six').length]).to.deep.equal([9, 10]);
  });

  it('keeps no measurement without the number of people', () => {
    expect(takes({})).to.equal(true);
    for (const wrong of [{ n: undefined }, { n: 0 }, { n: 2.5 }, { moment: 'later' }, { indicator: 11 }])
      expect(takes(wrong), JSON.stringify(wrong)).to.equal(false);
  });
});

describe('the form of a measurement', () => {
  const problems = (at: number, draft: object): string[] =>
    draftProblems(
      measurementForm(outputIndicators[at]!),
      { n: undefined, on: '2026-01-10', toldBy: 'resident', evidence: '', ...draft },
      '2026-11-22',
    ).map(({ field, code }) => `${field} ${code}`);

  it('asks for each indicator what fits it', () => {
    const asked = outputIndicators.map((one) =>
      fieldsOf(measurementForm(one).schema)
        .slice(0, 2)
        .map(({ name, control }) => `${name} ${control}`)
        .join(),
    );
    expect([asked[0], asked[1], asked[8]]).to.deep.equal([
      'count number,n number',
      'count number,partly number',
      'answer choice,n number',
    ]);
  });

  it('refuses a figure without n, with the reason', () => {
    expect(problems(0, { count: 3 })).to.deep.equal(['n refused']);
    expect(problems(0, { count: 3, n: 0 })).to.deep.equal(['n refused']);
    expect(problems(8, { answer: 'structural' })).to.deep.equal(['n refused']);
    const [problem] = draftProblems(measurementForm(outputIndicators[0]!), { count: 3 }, '2026-11-22');
    expect(problem?.field).to.equal('n');
    expect(problem?.because?.nl).to.include('3 van de 4 is iets anders dan 3 van de 40');
  });

  it('refuses parts that are more than the whole, but not ties', () => {
    expect(problems(0, { count: 41, n: 40 })).to.deep.equal(['count refused']);
    expect(problems(1, { count: 6, partly: 5, n: 10 })).to.deep.equal(['partly refused']);
    expect(problems(1, { count: 6, partly: 4, n: 10 })).to.deep.equal([]);
    expect(problems(4, { count: 41, n: 12 })).to.deep.equal([]);
  });
});
