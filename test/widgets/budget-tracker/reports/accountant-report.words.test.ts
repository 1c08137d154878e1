import { expect } from '@open-wc/testing';
import { accountantDocument } from '../../../../packages/widgets/src/budget-tracker/reports/accountant-report.words.js';
import { aboutOf, decisionOf, inventedYear, spentOf } from '../../../helpers/budget-year.js';

describe('accountantDocument', () => {
  const report = accountantDocument(inventedYear(), 'nl');

  it('opens with what was spent, and what is missing', () => {
    expect(report.lead).to.equal('Er is € 394,50 uitgegeven van € 2.000, in 4 uitgaven. Bij 1 ontbreekt een bon.');
    expect(accountantDocument(aboutOf(), 'nl').lead).to.equal('Er is nog niets uitgegeven.');
  });
  it('says who agreed by role, and what was departed from in closed words', () => {
    expect(report.parts[0]?.rows).to.deep.equal([
      ['6 oktober 2026', { cents: 8950 }, 'ggz, inkomen, jeugd', { count: 3 }, 'ja', '7 oktober 2026', ''],
      [
        '3 november 2026',
        { cents: 14_500 },
        'ggz, inkomen, jeugd',
        { count: 3 },
        'nee',
        'niet gekoppeld',
        'Een werkafspraak (zelfbedachte regel)',
      ],
      ['10 november 2026', { cents: 6000 }, 'leidinggevende', { count: 1 }, 'ja', 'niet gekoppeld', ''],
    ]);
    expect(report.parts[1]?.rows).to.deep.equal([[{ count: 2 }, { cents: 10_000 }, 'ja', 'nee', 'nee']]);
  });
  it('says so when too few agreed', () => {
    const few = spentOf(1, 100, '2026-10-05', { decision: decisionOf('agreed', '2026-10-05', { people: 2 }) });
    const told = accountantDocument(aboutOf({ cases: [few] }), 'en');
    expect(told.lead).to.contain('With 1, fewer people agreed than was asked.');
    expect(told.parts[0]?.rows?.[0]?.[3]).to.equal('2: fewer than agreed');
  });
});
