import { expect } from '@open-wc/testing';
import { privacyHits } from '@draagkracht/model';
import { guardSentences } from '../../../packages/base/src/guard/guard.words.js';
import { guardMessages } from '../../../packages/base/src/guard/messages.js';

describe('what the guard says', () => {
  it('is one sentence a kind, what blocks first', () => {
    const hits = privacyHits('mevrouw Jansen, dhr. Bakker, BSN 111222333');
    expect(guardSentences(hits, 'nl')).to.deep.equal([guardMessages.nl.kinds.bsn, guardMessages.nl.kinds.name]);
    expect(guardSentences([], 'nl')).to.deep.equal([]);
  });

  it('never claims to be sure, in either language', () => {
    for (const sentence of Object.values(guardMessages.nl.kinds)) expect(sentence).to.match(/^Dit lijkt op een |\?/);
    for (const sentence of Object.values(guardMessages.en.kinds)) expect(sentence).to.match(/^This looks like a|\?/);
  });
});
