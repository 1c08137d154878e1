import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { StandingSentence } from '@draagkracht/base';

class SentenceHost extends LitElement {}
customElements.define('sentence-host', SentenceHost);

describe('the sentence about storage', () => {
  it('fetches its words only when there is something to say', async () => {
    const sentence = new StandingSentence(new SentenceHost());
    const fine = { status: { mode: 'local' }, provided: true, fault: undefined } as const;
    expect([sentence.of(fine, 'nl'), sentence.late.has]).to.eql(['', false]);
    const blocked = { ...fine, status: { mode: 'memory', because: 'blocked' } } as const;
    expect(sentence.of(blocked, 'nl')).to.equal('');
    await sentence.late.arrival;
    expect(sentence.of(blocked, 'nl')).to.not.equal('');
  });
});
