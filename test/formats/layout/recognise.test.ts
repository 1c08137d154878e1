import { expect } from '@open-wc/testing';
import { readCsvBytes } from '@draagkracht/formats';
import { recognise } from '../../../packages/formats/src/layout/recognise.js';
import { utf8 } from '../fixtures.js';
import { iv3Budget, statlineFlat, swingFlat } from './exports.js';

const table = (text: string): ReturnType<typeof readCsvBytes> => readCsvBytes(utf8(text));

describe('recognise', () => {
  it('knows each layout by what it looks like', () => {
    expect(recognise(table(iv3Budget))?.layout.kind).to.equal('iv3');
    expect(recognise(table(statlineFlat))?.layout.kind).to.equal('statline');
    expect(recognise(table(swingFlat))?.layout.kind).to.equal('swing');
    expect(recognise(table('gemeente;n\nA;1\n'))).to.equal(undefined);
  });
  it('is overruled', () => {
    expect(recognise(table(iv3Budget), 'none')).to.equal(undefined);
    expect(recognise(table(iv3Budget), 'swing')).to.equal(undefined);
    expect(recognise(table(iv3Budget), 'iv3')?.layout.kind).to.equal('iv3');
  });
});
