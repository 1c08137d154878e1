import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DkRecord, BudgetCase } from '@draagkracht/model';
import {
  councilReport,
  type SeenCount,
} from '../../../../packages/widgets/src/budget-tracker/reports/council-report.view.js';
import { budgetRecord, remainderRecord, idOf } from '../../../helpers/budget.js';
import { aboutOf, lookBackOf, obstacleOf, solvedOf, spentOf } from '../../../helpers/budget-year.js';

const many = (count: number, from: number, make: (at: number) => DkRecord<BudgetCase>): DkRecord<BudgetCase>[] =>
  Array.from({ length: count }, (_, at) => make(from + at));

const reached = (count: number, from: number, goal: 'yes' | 'no'): DkRecord<BudgetCase>[] =>
  many(count, from, (at) => spentOf(at, 5000, '2026-05-01', { lookBacks: [lookBackOf(goal, '2026-07-01')] }));

const shown = (seen: SeenCount): number | string =>
  seen.kind === 'shown' ? seen.count : seen.isSmall ? 'small' : 'hidden';

describe('councilReport', () => {
  it('rounds to five, and tells the share that reached the goal with its Wilson interval (78 of 100: 68.9–85.0)', () => {
    const report = councilReport(aboutOf({ cases: [...reached(78, 0, 'yes'), ...reached(22, 100, 'no')] }));
    expect([
      shown(report.decided),
      shown(report.lookedBack),
      shown(report.reached),
      shown(report.notReached),
    ]).to.deep.equal([100, 100, 80, 20]);
    expect(report.goal?.share).to.equal(0.78);
    expect((report.goal!.interval.low * 100).toFixed(1)).to.equal('68.9');
    expect((report.goal!.interval.high * 100).toFixed(1)).to.equal('85.0');
  });
  it('says "fewer than ten" of a small number, and hides what it could be worked out from', () => {
    const report = councilReport(
      aboutOf({ cases: [...reached(30, 0, 'yes'), ...many(4, 100, (at) => solvedOf(at, '2026-05-01'))] }),
    );
    expect(shown(report.decided)).to.equal(35);
    expect(shown(report.solved)).to.equal('small');
    expect(shown(report.agreed)).to.equal('hidden');
  });
  it('tells no share where few reached it, or few did not', () => {
    expect(councilReport(aboutOf({ cases: [...reached(30, 0, 'yes'), ...reached(9, 100, 'no')] })).goal).to.equal(
      undefined,
    );
    expect(councilReport(aboutOf({ cases: [...reached(9, 0, 'yes'), ...reached(30, 100, 'no')] })).goal).to.equal(
      undefined,
    );
  });
  it('shows a sum from five requests on, none of them above thirty per cent, rounded to the limit of a household', () => {
    const spent = (...cents: number[]) =>
      councilReport(aboutOf({ cases: cents.map((one, at) => spentOf(at, one, '2026-05-01')) })).spent;
    expect(spent(10_000, 10_000, 10_000, 10_000)).to.deep.equal({ kind: 'hidden', reason: 'few-cases' });
    expect(spent(10_000, 10_000, 10_000, 10_000, 40_000)).to.deep.equal({ kind: 'hidden', reason: 'dominance' });
    expect(spent(30_000, 30_000, 30_000, 30_000, 40_000)).to.deep.equal({ kind: 'shown', cents: 150_000 });
    expect(spent()).to.deep.equal({ kind: 'none' });
  });
  it('counts all teams of the year and rows that remain', () => {
    const [own, other, before] = [budgetRecord({}, 1), budgetRecord({}, 2), budgetRecord({ year: 2025 }, 3)];
    const cases = [own, other, before].flatMap((budget, team) =>
      many(10, team * 100, (at) => solvedOf(at, '2026-05-01', { budgetId: budget.id })),
    );
    const remainders = Array.from({ length: 10 }, (_, at) => remainderRecord({}, idOf('r', at)));
    const report = councilReport(aboutOf({ budget: own, budgets: [own, other, before], cases, remainders }));
    expect([report.teams, shown(report.decided)]).to.deep.equal([2, 30]);
  });
  it('tells what was answered, and leaves out what seems personal', () => {
    const { obstacles } = councilReport(
      aboutOf({
        obstacles: [
          obstacleOf(1, { title: 'Eerst sparen', status: 'solved', answer: 'Deze regel is weg.' }),
          obstacleOf(2, { title: 'Regel van mevr. Jansen', answer: 'Bel 06-12345678' }),
          obstacleOf(3, { title: 'vorig jaar', times: [{ on: '2025-10-05', by: '' }] }),
        ],
      }),
    );
    expect(obstacles.map(({ title, answer }) => [title, answer])).to.deep.equal([
      ['Eerst sparen', 'Deze regel is weg.'],
      ['', ''],
    ]);
  });
  it('leaves out a text that tells a hidden number', () => {
    const cases = [...reached(30, 0, 'yes'), ...reached(4, 100, 'no')];
    const answerOf = (answer: string): unknown =>
      councilReport(aboutOf({ cases, obstacles: [obstacleOf(1, { answer })] })).obstacles[0]?.answer;
    for (const answer of ['Bij 4 aanvragen is het doel niet gehaald.', 'Dit hielp vier gezinnen niet.'])
      expect(answerOf(answer)).to.equal('');
    expect(answerOf('De wachttijd is nu vier weken.')).to.equal('De wachttijd is nu vier weken.');
  });
  it('never shows a count below ten, whatever the teams did', () =>
    fc.assert(
      fc.property(fc.nat({ max: 25 }), fc.nat({ max: 25 }), fc.nat({ max: 25 }), (yes, no, solved) => {
        const cases = [
          ...reached(yes, 0, 'yes'),
          ...reached(no, 100, 'no'),
          ...many(solved, 200, (at) => solvedOf(at, '2026-05-01')),
        ];
        const report = councilReport(aboutOf({ cases }));
        const seen = [
          report.decided,
          report.solved,
          report.agreed,
          report.refused,
          report.lookedBack,
          report.reached,
          report.notReached,
        ];
        for (const one of seen) if (one.kind === 'shown' && one.count !== 0) expect(one.count).to.be.at.least(10);
        // A part may not be worked back from the total and the other part.
        const [total, first, second] = [report.lookedBack, report.reached, report.notReached];
        if (yes > 0 && yes < 10 && no > 0 && total.kind === 'shown')
          expect([first.kind, second.kind]).to.deep.equal(['hidden', 'hidden']);
      }),
      { numRuns: 40 },
    ));
});
