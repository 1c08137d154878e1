import { expect } from '@open-wc/testing';
import { AbortedError, inspect, readFile } from '@draagkracht/formats';
import { codes, stream, utf8 } from '../fixtures.js';

const csv = utf8('regio;Jaar;wmo\nGM0362;2023;70,5\nGM0362;2024;.\n');

describe('inspect', () => {
  it('gives the contract of the command line', async () => {
    const { evidence, ...rest } = await inspect(csv, { fileName: 'wmo.csv' });
    expect(rest).to.deep.equal({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ';',
      decimal: ',',
      rows: 2,
      columns: 3,
      regions: 1,
      periods: ['2023JJ00', '2024JJ00'],
      indicators: [{ id: 'wmo', label: 'wmo', values: 1, missing: 1 }],
      problems: [],
    });
    expect(evidence).to.deep.include({ layout: 'wide', period: { from: 'column', text: 'Jaar' } });
    expect(evidence?.decimal).to.deep.equal({ comma: 1, dot: 0, unclear: 0, example: '70,5' });
  });
  it('can be overruled', async () => {
    const inspection = await inspect(csv, { decimal: '.', delimiter: ';', encoding: 'windows-1252', period: '2020' });
    expect(inspection).to.include({ encoding: 'windows-1252', decimal: '.' });
    expect(codes(inspection.problems)).to.not.include('no-period');
  });
  it('names a file that is no table instead of throwing', async () => {
    const inspection = await inspect(utf8('<html>'));
    expect([inspection.format, inspection.rows]).to.deep.equal(['unknown', 0]);
    expect(inspection.problems).to.deep.equal([{ code: 'html', severity: 'error', count: 1 }]);
  });
  it('knows JSON-stat by its content', async () => {
    const json = {
      class: 'dataset',
      id: ['geo', 'time'],
      size: [1, 2],
      value: [1, 2],
      dimension: {
        geo: { category: { index: ['GM0362'] } },
        time: { category: { index: ['2023', '2024'] } },
      },
    };
    expect(await inspect(utf8(JSON.stringify(json)))).to.deep.include({
      format: 'json-stat',
      regions: 1,
      periods: ['2023JJ00', '2024JJ00'],
      problems: [],
    });
    expect(codes((await inspect(utf8('{"a":'))).problems)).to.deep.equal(['broken-json']);
    expect(codes((await inspect(utf8('{"a": 1}'))).problems)).to.deep.equal(['json']);
  });
});

describe('readFile', () => {
  it('reads a stream of which every byte comes alone, and tells how far it is', async () => {
    const told: number[] = [];
    const pieces = Array.from(csv, (_, i) => csv.subarray(i, i + 1));
    const { table } = await readFile(stream(pieces), { onProgress: (read) => told.push(read) });
    expect([...table.blocks[0]!.values]).to.deep.equal([70.5, NaN]);
    expect(told.at(-1)).to.equal(csv.length);
  });
  it('stops when asked', async () => {
    const control = new AbortController();
    const reading = readFile(new Blob([csv]), { signal: control.signal });
    control.abort();
    const error = await reading.then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(error).to.be.instanceOf(AbortedError);
  });
});
