import { expect } from '@open-wc/testing';
import { teamDocument } from '../../../../packages/widgets/src/budget-tracker/reports/team-report.words.js';
import { aboutOf, inventedYear } from '../../../helpers/budget-year.js';

describe('teamDocument', () => {
  it('opens with who waits', () => {
    expect(teamDocument(inventedYear(), 'nl').lead).to.equal(
      'Er wachten 2 aanvragen op een besluit. De oudste wacht 30 uur. 1 daarvan wacht langer dan de 24 uur die u afsprak.',
    );
    expect(teamDocument(aboutOf(), 'nl').lead).to.equal('Er wacht niemand op een besluit.');
    expect(teamDocument({ ...inventedYear(), today: '2026-12-01' }, 'en').lead).to.contain('1 look back is due now.');
  });
  it('lists what is open, to be bought and to look back on', () => {
    const { parts } = teamDocument(inventedYear(), 'nl');
    expect(parts[0]?.rows?.map((row) => row[0])).to.deep.equal(['Wilg-6', 'Els-7', 'Iep-8']);
    expect(parts[0]?.rows?.[2]?.[2]).to.equal('nog niet voorgelegd');
    expect(parts[1]?.rows).to.deep.equal([['Beuk-9', { cents: 15_000 }, '19 augustus 2026']]);
  });
});
