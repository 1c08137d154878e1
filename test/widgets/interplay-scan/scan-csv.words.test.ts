import { expect } from '@open-wc/testing';
import { filled, half } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import { scanCsv } from '../../../packages/widgets/src/interplay-scan/scan-csv.words.js';

describe('the scan as CSV', () => {
  const rows = scanCsv(filled.data, '2026-11-22', 'nl').split('\r\n');

  it('has a row for what each side says, with a word where it was not asked', () => {
    expect(rows).to.include('wijkteam;buurthuis;Formeel;3;4;2');
    expect(rows).to.include('wijkteam;buurthuis;Informeel;1;3;2');
    expect(rows).to.include('buurthuis;thuiszorg;Informeel;opengelaten;;');
    expect(rows).to.include('wijkteam;thuiszorg;Formeel;3;;');
    expect(scanCsv(half.data, '2026-11-22', 'nl')).to.include('wijkteam;buurthuis;Informeel;nog niet gevraagd;;');
  });

  it('has the tensions, the answers and what is worked on', () => {
    expect(rows.some((row) => row.includes('werken naast elkaar, niet samen;2;Beide komen'))).to.equal(true);
    expect(rows).to.include('wijkteam;buurthuis;Om de week overleg in het buurthuis;opbouwwerk;2027-01-15;');
  });

  it('holds no cell a spreadsheet would run', () => {
    const parties = filled.data.parties.map((party) => ({ ...party, label: '=1+1' }));
    expect(scanCsv({ ...filled.data, parties }, '2026-11-22', 'en'))
      .to.include("'=1+1")
      .and.not.match(/(^|;)=/m);
  });
});
