import { expect } from '@open-wc/testing';
import { emptyBlock, sameText } from '@draagkracht/model';
import { checkPublication, readTable } from '@draagkracht/formats';
import { gate } from '@draagkracht/statistics/disclosure.js';
import { publicationFiles } from '../../../packages/dashboard/src/outcome-dashboard/publication-files.js';

const codes = ['GM9998', 'WK999801', 'WK999802', 'WK999803'];
const block = { ...emptyBlock('b', codes, ['2024JJ00']), values: Float64Array.of(128, 4, 71, 53) };
block.gaps.fill(0);
const indicator = {
  id: 'b',
  label: sameText('=Bijstand'),
  unit: '',
  decimals: 0,
  direction: 'lower',
  additive: true,
  source: { name: 'CBS', tableId: '84799NED', licence: 'CC BY 4.0' },
} as const;
const gated = gate({ tables: [{ id: 'b', indicator, block }] }, 'publiek');
const told = {
  title: 'Bijstand 2024',
  language: 'nl',
  regionLabels: { GM9998: 'Voorbeeldstad', WK999801: 'Noord', WK999802: 'Zuid', WK999803: 'West' },
  now: '2026-11-22T10:00:00.000Z',
} as const;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the files of a publication', () => {
  it('are read back by our own reader, hidden figures as hidden', async () => {
    const text = publicationFiles(gated, told).json();
    expect(checkPublication(JSON.parse(text)).state).to.equal('intact');
    const table = await readTable(bytes(text));
    expect(table.regionLabels).to.deep.equal(['Voorbeeldstad', 'Noord', 'Zuid', 'West']);
    expect(table.blocks[0]!.gaps[1]).to.equal(2);
    expect(text).to.not.match(/"value":\[128,4,/);
  });
  it('say above the figures where they come from, when, and by which rule; formulas are texts', () => {
    const lines = publicationFiles(gated, told).csv().split('\r\n');
    expect(lines[0]).to.equal('\ufeffBijstand 2024');
    expect(lines).to.include('Gepubliceerd: 2026-11-22');
    expect(lines.join('\n')).to.match(/Bron: CBS, 84799NED, CC BY 4\.0/);
    expect(lines.find((line) => line.startsWith('Regiocode'))).to.equal("Regiocode;Regio;Periode;'=Bijstand");
    expect(lines.find((line) => line.startsWith('WK999801'))).to.equal('WK999801;Noord;2024JJ00;.');
  });
});
