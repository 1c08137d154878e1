import { expect } from '@open-wc/testing';
import { later, now } from '../../../stories/widgets/support-circles/support-circles.scenarios.js';
import { fileName, fileOf, readFile } from '../../../packages/widgets/src/support-circles/take-along.view.js';

describe('a file of circles', () => {
  it('comes back as it went', () => {
    expect(readFile(fileOf([now, later]))).to.deep.equal({ now, later, rejected: 0 });
    expect(readFile(fileOf([now]))).to.deep.equal({ now, later: undefined, rejected: 0 });
    expect(fileName('2026-11-22')).to.equal('kringen-2026-11-22.json');
  });

  it('is not trusted: what is no circles is said, and nothing is half taken', () => {
    expect(readFile('hallo')).to.equal('no-file');
    expect(readFile('null')).to.equal('no-file');
    expect(readFile('{"kind":"other","records":[]}')).to.equal('no-file');
    expect(readFile(fileOf([]))).to.equal('no-circles');
    expect(readFile(fileOf([later]))).to.equal('no-circles');
    expect(readFile(fileOf([{ ...now, schemaVersion: 99 }]))).to.equal('newer');
  });

  it('counts what could not be read, and leaves a later of somebody else', () => {
    const bad = { ...later, data: { ...later.data, people: 'all' } } as unknown as typeof later;
    expect(readFile(fileOf([now, bad]))).to.deep.include({ rejected: 1, later: undefined });
    const foreign = { ...later, data: { ...later.data, nowId: 'other' } };
    expect(readFile(fileOf([now, foreign]))).to.deep.include({ rejected: 0, later: undefined });
  });
});
