import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UnreadableError } from '@draagkracht/formats';
import { fileFault, writeFault } from '../../packages/cli/src/file-fault.js';
import { WrongUse } from '../../packages/cli/src/wrong-use.js';

const platform = (code: string): Error => Object.assign(new Error(code), { code });
const said = (error: unknown, language: 'nl' | 'en' = 'nl'): string => {
  const fault = fileFault(error, 'a.csv', language);
  assert.ok(fault instanceof WrongUse);
  return fault.message;
};

describe('fileFault', () => {
  it('has a sentence for what the platform says', () => {
    assert.equal(said(platform('ENOENT')), 'Het bestand a.csv is er niet.');
    assert.equal(said(platform('EISDIR')), 'a.csv is een map en geen bestand.');
    assert.equal(said(platform('EACCES'), 'en'), 'The file a.csv may not be read.');
  });

  it('names the word of the platform where it has no sentence', () =>
    assert.equal(said(platform('EIO')), 'Het bestand a.csv is niet te lezen. (EIO)'));

  it('says why a file is no table', () => {
    assert.match(said(new UnreadableError('empty-file')), /^Het bestand a\.csv is niet te lezen\. ./);
  });

  it('hands on what it does not know', () => {
    for (const other of [new Error('?'), platform('ERR_OTHER')]) assert.equal(fileFault(other, 'a.csv', 'nl'), other);
  });
});

describe('writeFault', () => {
  const unwritten = (code: string, language: 'nl' | 'en' = 'nl'): string => {
    const fault = writeFault(platform(code), 'uit/a.csv', language);
    assert.ok(fault instanceof WrongUse);
    return fault.message;
  };

  it('has a sentence for what the platform says', () => {
    assert.equal(unwritten('ENOENT'), 'De map voor uit/a.csv is er niet. Maak die eerst.');
    assert.equal(unwritten('EISDIR'), 'uit/a.csv is een map en geen bestand.');
    assert.equal(unwritten('ENOSPC', 'en'), 'The file uit/a.csv cannot be written (ENOSPC).');
  });

  it('hands on what it does not know', () => {
    const other = new Error('?');
    assert.equal(writeFault(other, 'a.csv', 'nl'), other);
  });
});
