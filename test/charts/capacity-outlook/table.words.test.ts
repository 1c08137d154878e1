import { expect } from '@open-wc/testing';
import { capacityTable } from '../../../packages/charts/src/capacity-outlook/table.words.js';
import {
  scenarios,
  type OutlookScenario,
} from '../../../stories/charts/capacity-outlook/capacity-outlook.scenarios.js';
import { outlookOf } from '../../helpers/capacity.js';

const table = (scenario: OutlookScenario) => capacityTable(outlookOf(scenario), 'nl');

describe('capacityTable', () => {
  it('holds what went in and what came out, and which of it is a prognosis', () => {
    const { head, row, count } = table(scenarios.breakEven);
    expect(head).to.deep.equal([
      'Jaar',
      'Soort',
      '50–74 jaar',
      '85 jaar en ouder',
      '50–74 per oudere',
      'Index (2024 = 100)',
      '20% minder',
      'Mantelzorgers per tien 85-plussers',
      '20% meer',
    ]);
    expect(count).to.equal(2);
    expect(row(1)).to.deep.equal(['2040', 'prognose', '15.000', '2.500', '6,0', '40', '7,2', '9,0', '10,8']);
  });

  it('leaves out columns nobody has figures for, and names what cannot be worked out', () => {
    expect(table(scenarios.countedOnly).head).to.not.include('Soort');
    expect(table(scenarios.typical).head).to.not.include('20% meer');
    expect(table(scenarios.noOldest).row(0)).to.include('niet te berekenen');
    expect(table(scenarios.hours).head)
      .to.include('Uren zorg per 85-plusser per week')
      .and.to.include('Deel van de zorgvraag');
  });
});
