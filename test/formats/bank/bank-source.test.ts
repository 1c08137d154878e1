import { expect } from '@open-wc/testing';
import { bankSource } from '@draagkracht/formats';
import { bankFiles } from './bank-files.js';

describe('bankSource', () => {
  it('reads a file somebody chose', async () => {
    const file = new File([bankFiles.bunq.text], 'export.csv');
    expect((await bankSource.read(file, file.name)).bank).to.equal('bunq');
  });
});
