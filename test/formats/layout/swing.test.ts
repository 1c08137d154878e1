import { expect } from '@open-wc/testing';
import { readCsvBytes, readFile } from '@draagkracht/formats';
import { gapOfCode } from '@draagkracht/model';
import { swing, swingRegion } from '../../../packages/formats/src/layout/swing.js';
import { utf8 } from '../fixtures.js';
import { swingFlat, swingLong } from './exports.js';

describe('what Swing takes in', () => {
  it('makes CBS codes of level and place, and gaps of numbers that stand for one', async () => {
    const { table, inspection } = await readFile(utf8(swingFlat));
    expect(inspection.recognised).to.equal('Swing (zoals Waarstaatjegemeente)');
    expect(table.regionCodes).to.deep.equal(['GM0344', 'WK034401']);
    expect(table.indicators.map(({ id }) => id)).to.deep.equal(['wmo_clienten', 'jeugd_p']);
    const gaps = table.blocks.map((block) => [...block.gaps].map((code) => gapOfCode(code) ?? 'figure'));
    expect(gaps).to.deep.equal([
      ['figure', 'figure', 'figure', 'missing'],
      ['figure', 'missing', 'suppressed', 'not-applicable'],
    ]);
  });
  it('reads indicators down', async () => {
    const { table } = await readFile(utf8(swingLong));
    expect([table.layout, table.regionCodes]).to.deep.equal(['long', ['GM0307', 'GM0344']]);
    expect(table.indicators.map(({ id }) => id)).to.deep.equal(['eenzaam', 'mantelzorg']);
    expect([...table.blocks[1]!.gaps]).to.deep.equal([0, 1]);
  });
  it('leaves codes of other countries and levels as they are', () => {
    expect(swingRegion('gemeente', '11001')).to.equal('11001');
    expect(swingRegion('statsec', '11001a00_')).to.equal('11001a00_');
    expect(swingRegion('nederland', '1')).to.equal('NL00');
    expect(swingRegion('buurt', '3440231')).to.equal('BU03440231');
    expect(swingRegion('gemeente', 'GM0344')).to.equal('GM0344');
  });
  it('is no table without a level', () =>
    expect(swing(readCsvBytes(utf8('Periode;Gebied;Waarde\n2022;Utrecht;1\n')))).to.equal(undefined));
});
