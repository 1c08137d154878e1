import { expect } from '@open-wc/testing';
import { addedTally, countsFile, mirrorCode, noTally, readCounts, tallyOf } from '@draagkracht/model';

const id = 'a1b2c3d4-0000-4000-8000-000000000001';
const code = mirrorCode(id);
const three = [1, 2, 3].map(() => tallyOf({ trust: '2', frames: '4' })).reduce(addedTally, noTally());
const text = countsFile(three, { mark: 'mark-1', code: 'a1b2' });
const because = (file: string, added: readonly string[] = [], own = code): string => {
  const read = readCounts(file, { code: own, added });
  return read.ok ? `${read.counts.people}` : read.because;
};

describe('a file of counts', () => {
  it('holds counts and a mark, and no row of answers of anybody', () => {
    expect(Object.keys(JSON.parse(text) as object)).to.deep.equal(['kind', 'version', 'mark', 'code', 'counts']);
    expect(readCounts(`\uFEFF${text}`, { code, added: [] })).to.deep.equal({ ok: true, mark: 'mark-1', counts: three });
  });

  it('finds its mirror by four letters, whatever the capitals', () => {
    expect([code, because(text), because(text, [], 'FFFF')]).to.deep.equal(['A1B2', '3', 'other-mirror']);
  });

  it('is not counted twice', () => expect(because(text, ['mark-1'])).to.equal('twice'));

  it('is not taken of one or two people', () => {
    expect(because(countsFile(tallyOf({ trust: '2' }), { mark: 'm', code }))).to.equal('too-few');
  });

  it('says why something else is not taken', () => {
    expect(because('trust;2')).to.equal('no-json');
    expect(because('[]')).to.equal('other-kind');
    expect(because(text.replace('"version": 1', '"version": 2'))).to.equal('newer');
    expect(because(text.replace('"people": 3', '"people": "drie"'))).to.equal('damaged');
    expect(because(text.replace('"people": 3', '"people": 2'))).to.equal('damaged');
  });
});
