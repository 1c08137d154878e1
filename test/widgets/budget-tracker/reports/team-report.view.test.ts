import { expect } from '@open-wc/testing';
import { teamReport } from '../../../../packages/widgets/src/budget-tracker/reports/team-report.view.js';
import { aboutOf, inventedYear } from '../../../helpers/budget-year.js';

describe('teamReport', () => {
  const report = teamReport(inventedYear());

  it('lists who waits, the longest first, and who waits longer than was promised', () => {
    expect(report.open.map(({ pseudonym, hours, isLate }) => [pseudonym, hours, isLate])).to.deep.equal([
      ['Wilg-6', 30, true],
      ['Els-7', 3, false],
      ['Iep-8', undefined, false],
    ]);
    expect([report.waiting, report.longest, report.late]).to.deep.equal([2, 30, 1]);
  });
  it('lists no look back that is more than a week away', () => expect(report.lookBacks).to.deep.equal([]));
  it('lists what was agreed and not bought', () =>
    expect(report.toBuy).to.deep.equal([{ pseudonym: 'Beuk-9', cents: 15_000, on: '2026-08-19' }]));
  it('is empty without requests', () => expect(teamReport(aboutOf()).open).to.deep.equal([]));
});

describe('look backs of a week', () => {
  it('say whether their day has come', () => {
    const at = (today: string): unknown =>
      teamReport({ ...inventedYear(), today }).lookBacks.map(({ pseudonym, due }) => [pseudonym, due]);
    expect(at('2026-11-24')).to.deep.equal([['Eik-4', 'later']]);
    expect(at('2026-12-01')).to.deep.equal([['Eik-4', 'due']]);
    expect(at('2026-12-02')).to.deep.equal([['Eik-4', 'overdue']]);
  });
});
