import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readBackup, writeBackup, type BackupContent } from '../../../packages/store/src/backup/backup-file.js';
import { sha256 } from '@draagkracht/model';
import { agreement, dataset, hour } from '../../helpers/storage.js';

const content: BackupContent = { records: [agreement(1)], setAside: [], log: [], datasets: [dataset('a')], blocks: [] };
const text = writeBackup(content, hour(1));
const faultOf = (given: string) => {
  const read = readBackup(given);
  return read.ok ? undefined : read.fault;
};

describe('backup file', () => {
  it('gives back what was written', () =>
    expect(readBackup(text)).to.deep.equal({ ok: true, exportedAt: hour(1), content }));

  it('carries a checksum that anyone can verify', () => {
    const file = JSON.parse(text) as { checksum: string; content: unknown };
    expect(file.checksum).to.equal(`sha256-${sha256(new TextEncoder().encode(JSON.stringify(file.content)))}`);
  });

  it('is still itself when an editor laid it out anew or marked its encoding', () => {
    expect(readBackup(JSON.stringify(JSON.parse(text), null, 2)).ok).to.equal(true);
    expect(readBackup(`\uFEFF${text}\n`).ok).to.equal(true);
  });

  it('is cut off wherever it ends too early', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: text.length - 1 }),
        (length) => faultOf(text.slice(0, length)) === 'cut-off',
      ),
    ));

  const other: [string, string, string][] = [
    ['an empty file', '', 'not-json'],
    ['a table', 'regio;aantal\nGM0362;5', 'not-json'],
    ['half of another JSON file', '{"type":"Feature', 'not-json'],
    ['another JSON file', '{"type":"FeatureCollection"}', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a list', '[1]', 'not-ours'],
    ['a file of a later version', text.replace('"version":1', '"version":2'), 'newer-version'],
    ['a file in which a word was changed', text.replace('wij bellen eerst', 'wij bellen later'), 'checksum'],
    ['a file that was damaged in the middle', text.replace('"data":{', '"data":'), 'checksum'],
    ['a file without checksum', text.replace(/"checksum":"[^"]*",/, ''), 'checksum'],
  ];
  for (const [title, given, fault] of other)
    it(`refuses ${title} as ${fault}`, () => expect(faultOf(given)).to.equal(fault));

  it('refuses content that has another outline', () => {
    expect(faultOf(writeBackup({ ...content, datasets: [{ id: 'a' }] } as unknown as BackupContent, hour(1)))).to.equal(
      'not-ours',
    );
    expect(faultOf(writeBackup({ ...content, log: undefined } as unknown as BackupContent, hour(1)))).to.equal(
      'not-ours',
    );
  });

  it('never throws, whatever it is given', () => fc.assert(fc.property(fc.string(), (given) => !readBackup(given).ok)));
});
