import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  budgetMoney,
  budgetRemainder,
  caseStatuses,
  countOutcomes,
  draftProblems,
  hoursBetween,
  outcomeOf,
  remainderId,
  remainsOfCase,
  spentOn,
  valuesOf,
} from '@draagkracht/model';
import { aBudget, aCase, askedCase, caseRecord, remainderRecord, spentCase } from '../../helpers/budget.js';

describe('outcomes', () => {
  it('are decided, or withdrawn when a request is closed before', () => {
    expect(outcomeOf(askedCase())).to.equal(undefined);
    expect(outcomeOf(spentCase({ status: 'closed' }))).to.equal('agreed');
    expect(outcomeOf(askedCase({ status: 'closed' }))).to.equal('withdrawn');
  });

  it('count what was solved without money among what was decided', () => {
    const solved = askedCase({ status: 'solved', decision: { ...spentCase().decision!, outcome: 'solved' } });
    const cases = [solved, spentCase(), askedCase()].map(caseRecord);
    const rows = [remainderRecord({ outcome: 'solved' }), remainderRecord({ outcome: 'withdrawn' })];
    expect(countOutcomes(cases, rows)).to.deep.equal({ decided: 3, solved: 2 });
  });

  it('counts whole hours', () => {
    expect(hoursBetween('2026-11-21T09:00:00Z', '2026-11-22T08:59:00Z')).to.equal(23);
    expect(hoursBetween('2026-11-22T09:00:00Z', '2026-11-21T09:00:00Z')).to.equal(0);
  });
});

describe('what remains of a request', () => {
  it('is a row without a story, a day, a made-up name or a role', () => {
    const row = remainsOfCase(spentCase({ lesson: 'Vraag de buurt eerst.' }))!;
    expect(draftProblems(budgetRemainder, { ...row }, '2026-11-22')).to.deep.equal([]);
    expect(row).to.include({ outcome: 'agreed', spentCents: 14_500, quarter: 4, year: 2026, hoursToDecide: 6 });
    const text = JSON.stringify(row);
    for (const trace of ['Berk', 'wasmachine', 'school', 'Wmo', 'inkomen', 'buurt', '2026-11'])
      expect(text).to.not.include(trace);
  });

  it('is nothing of a draft nobody did anything with', () => {
    expect(remainsOfCase(aCase())).to.equal(undefined);
    expect(remainsOfCase(aCase({ status: 'alternatives' }))?.outcome).to.equal('withdrawn');
  });

  it('keeps the totals as they were, whatever is erased', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...valuesOf(caseStatuses)), fc.nat({ max: 50_000 }), fc.boolean()), {
          maxLength: 10,
        }),
        (all) => {
          const cases = all.map(([status, amountCents], at) =>
            caseRecord(spentCase({ status, expenses: [{ ...spentCase().expenses[0]!, amountCents }] }), at),
          );
          const kept = cases.filter((_, at) => !all[at]![2]);
          const rows = cases
            .filter((_, at) => all[at]![2])
            .map(({ id, data }) => remainderRecord(remainsOfCase(data), remainderId(id)));
          expect(budgetMoney(aBudget(), kept, rows).spentCents).to.equal(
            cases.reduce((sum, { data }) => sum + spentOn(data), 0),
          );
          expect(countOutcomes(kept, rows)).to.deep.equal(countOutcomes(cases, []));
        },
      ),
    ));
});
