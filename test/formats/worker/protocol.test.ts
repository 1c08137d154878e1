import { expect } from '@open-wc/testing';
import { readFile } from '@draagkracht/formats';
import { transferablesOf } from '../../../packages/formats/src/worker/protocol.js';
import { utf8 } from '../fixtures.js';

describe('transferablesOf', () => {
  it('names each piece of memory once', async () => {
    const file = await readFile(utf8('regio;Jaar;a;b\nAa;2023;1;2*\nAa;2024;3;4\n'));
    const pieces = transferablesOf(file);
    expect(pieces.length).to.equal(5);
    expect(new Set(pieces).size).to.equal(pieces.length);
  });
  it('takes the columns of a table without periods along', async () =>
    void expect(transferablesOf(await readFile(utf8('regio;a\nAa;1\n'))).length).to.equal(2));
});
