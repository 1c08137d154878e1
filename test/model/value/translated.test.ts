import { expect } from '@open-wc/testing';
import { languageOf, localeOf } from '@draagkracht/model';

describe('languages', () => {
  it('reads Dutch unless English is asked for', () => {
    expect([undefined, null, '', 'nl-BE', 'de', 'en', 'EN-us'].map(languageOf)).to.deep.equal([
      'nl',
      'nl',
      'nl',
      'nl',
      'nl',
      'en',
      'en',
    ]);
    expect([localeOf('nl'), localeOf('en')]).to.deep.equal(['nl-NL', 'en-GB']);
  });
});
