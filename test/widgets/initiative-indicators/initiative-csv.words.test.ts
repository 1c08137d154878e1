import { expect } from '@open-wc/testing';
import { initiativeCsv } from '../../../packages/widgets/src/initiative-indicators/initiative-csv.words.js';
import {
  initiativeOf,
  scenarios,
} from '../../../stories/widgets/initiative-indicators/initiative-indicators.scenarios.js';

const { data } = scenarios.filled.records[0];

describe('an initiative as a spreadsheet', () => {
  it('has a row per measurement', () => {
    const text = initiativeCsv(data, '2026-11-22', { language: 'nl', policy: 'intern' });
    expect(text).to.include(
      'Effectiviteit: werkt het?;Mensen bereikt;Na 6 maanden;30;;;40;2026-07-12;Bewoner;https://example.org/verslag',
    );
    expect(text).to.include(';Start;;;Nee;4;2026-01-10;').and.include('Niet publiceren');
  });

  it('has a point where a number is hidden', () => {
    const text = initiativeCsv(data, '2026-11-22', { language: 'nl', policy: 'publiek' });
    expect(text).to.include('Eigen doel gehaald;Start;.;.;;.;').and.include(';Start;;;Nee;.;');
  });

  it('has no cell that would be run', () => {
    const { data: other } = initiativeOf(1, { ownGoal: '=1+1', name: '@x' });
    expect(initiativeCsv(other, '2026-11-22', { language: 'nl', policy: 'intern' }))
      .to.include(";'=1+1\r\n")
      .and.include(";'@x\r\n");
  });
});
