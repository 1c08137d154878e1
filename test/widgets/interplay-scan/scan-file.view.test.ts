import { expect } from '@open-wc/testing';
import { begun, filled, half } from '../../../stories/widgets/interplay-scan/interplay-scan.scenarios.js';
import { joinScan, readScan, scanFile } from '../../../packages/widgets/src/interplay-scan/scan-file.view.js';

const as = (record: typeof filled, id: string): typeof filled => ({ ...record, id });

describe('a scan as a file', () => {
  it('goes with the answers of the sides, and without what the group decides', () => {
    const read = readScan(scanFile(filled));
    expect(typeof read === 'string' ? read : read.data).to.deep.equal({
      ...filled.data,
      tensions: [],
      answers: [],
      chosen: [],
      revealed: false,
    });
  });

  it('is not trusted', () => {
    expect(readScan('x')).to.equal('no-file');
    expect(readScan('null')).to.equal('no-file');
    expect(readScan('{"kind":"draagkracht-interplay","record":{}}')).to.equal('no-file');
    expect(readScan(scanFile({ ...filled, schemaVersion: 9 }))).to.equal('newer');
  });

  it('brings the sides that are not here yet; the same mark counts once', () => {
    const joined = joinScan(as(half, begun.id), filled);
    if (joined === 'other-parties') throw new Error('refused');
    expect(joined.added).to.deep.equal(['informal', 'residents']);
    expect(joined.known).to.deep.equal(['formal']);
    expect(joined.data.ties).to.have.deep.members(filled.data.ties);
  });

  it('leaves alone what a side said here, and refuses other parties whole', () => {
    const other = {
      ...filled,
      data: { ...filled.data, sides: [{ side: 'formal', mark: 'else', on: '2026-11-22' } as const] },
    };
    const joined = joinScan(half, other);
    expect(joined).to.deep.include({ added: [], known: [], kept: ['formal'] });
    expect(joined === 'other-parties' ? undefined : joined.data).to.deep.equal(half.data);
    const fewer = { ...filled, data: { ...filled.data, parties: filled.data.parties.slice(1) } };
    expect(joinScan(half, fewer)).to.equal('other-parties');
  });

  it('knows parties by their key: another word for one of them is no other party', () => {
    const parties = filled.data.parties.map((party) => ({ ...party, label: `${party.label} Noord` }));
    expect(joinScan(half, { ...filled, data: { ...filled.data, parties } })).to.not.equal('other-parties');
  });
});
