import { expect } from '@open-wc/testing';
import { learningReport } from '../../../../packages/widgets/src/budget-tracker/reports/learning-report.view.js';
import { aboutOf, inventedYear, obstacleOf, solvedOf } from '../../../helpers/budget-year.js';

describe('learningReport', () => {
  const report = learningReport(inventedYear(), 4);

  it('counts decisions of the quarter, rows that remain among them', () =>
    expect([report.decided, report.solved]).to.deep.equal([6, 2]));
  it('counts by life domain, the most first', () =>
    expect(report.domains.map(({ domain, decided, solved }) => [domain, decided, solved])).to.deep.equal([
      ['welzijn', 2, 2],
      ['wonen', 2, 0],
      ['sport', 1, 0],
      ['vervoer', 1, 0],
      ['zorg', 1, 0],
    ]));
  it('leaves other quarters out', () => {
    expect(learningReport(inventedYear(), 3).decided).to.equal(1);
    expect(learningReport(inventedYear(), 2).decided).to.equal(1);
    expect(learningReport(inventedYear(), 1).decided).to.equal(0);
  });
  it('proposes three that differ', () =>
    expect(report.picks.map(({ pseudonym, reason }) => [pseudonym, reason])).to.deep.equal([
      ['Eik-4', 'solved'],
      ['Linde-5', 'refused-or-back'],
      ['Berk-2', 'not-reached'],
    ]));
  it('rather chooses from another part of life', () => {
    const cases = [
      ...inventedYear().cases,
      solvedOf(20, '2026-11-21', { lifeDomains: ['sport'], pseudonym: 'Den-20' }),
    ];
    const { picks } = learningReport({ ...inventedYear(), cases }, 4);
    expect(picks[0]?.pseudonym).to.equal('Eik-4');
  });
  it('names the three obstacles met most in the quarter', () => {
    const times = (many: number, month = '10') =>
      Array.from({ length: many }, () => ({ on: `2026-${month}-05`, by: 'team' }));
    const obstacles = [1, 4, 2, 3].map((many, at) => obstacleOf(at, { title: `O${many}`, times: times(many) }));
    const about = aboutOf({ obstacles: [...obstacles, obstacleOf(9, { title: 'eerder', times: times(9, '04') })] });
    expect(learningReport(about, 4).obstacles.map(({ title, times: many }) => [title, many])).to.deep.equal([
      ['O4', 4],
      ['O3', 3],
      ['O2', 2],
    ]);
  });
  it('lists lessons', () => expect(report.lessons).to.deep.equal(['Bel eerst de kringloop.']));
  it('takes no request twice', () => {
    const only = solvedOf(1, '2026-10-20', { lookBacks: [{ ...inventedYear().cases[1]!.data.lookBacks[0]! }] });
    expect(learningReport(aboutOf({ cases: [only] }), 4).picks.map(({ reason }) => reason)).to.deep.equal([
      'not-reached',
    ]);
  });
});
