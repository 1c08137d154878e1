import { expect } from '@open-wc/testing';
import { errorWords } from '../../../packages/formats/src/problems/error-words.js';

const say = (code: string, count: number) => errorWords[code]!({ code, severity: 'error', count });

describe('errorWords', () => {
  it('says what to do with a packed file', () => expect(say('gzip', 1).nl).to.contain('Pak het eerst uit'));
  it('gives the limit in megabytes', () => expect(say('too-large', 2 ** 31 - 1).nl).to.contain('2048 MB'));
  it('gives the limit of cells', () => expect(say('too-many-cells', 120).en).to.contain('120 cells'));
});
