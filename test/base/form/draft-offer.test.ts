import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { FoundDraft } from '@draagkracht/model';
import { DraftOffer } from '../../../packages/base/src/form/draft-offer.js';

const found = (key: string): FoundDraft => ({
  key,
  type: 'result',
  tool: 'test-drafts',
  form: 'goal',
  values: {},
  at: '2026-11-22T09:32:00.000Z',
});

describe('the offer of drafts', () => {
  it('has a line for each, in both languages, and is nothing without any', async () => {
    const resumed: string[] = [];
    const place = document.createElement('div');
    document.body.append(place);
    const offer = new DraftOffer({
      language: () => 'en',
      today: () => '2026-11-22',
      drafts: () => undefined,
      resume: ({ key }) => resumed.push(key),
      update: () => render(offer.template(), place),
      focus: () => render(offer.template(), place),
    });
    offer.show([]);
    expect(place.innerText).to.equal('');
    offer.show([found('a'), found('b')]);
    expect(place.innerText.match(/You were still busy here \(at 10:32\)\./g)).to.have.length(2);
    await expect(place).to.be.accessible();
    place.querySelector<HTMLElement>('.resume-draft')!.click();
    expect(resumed).to.deep.equal(['a']);
    offer.show([]);
    expect(place.innerText).to.equal('');
    place.remove();
  });

  it('says what a draft is about, where that is known', () => {
    const place = document.createElement('div');
    const offer = new DraftOffer({
      language: () => 'nl',
      today: () => '2026-11-22',
      drafts: () => undefined,
      what: ({ key }) => `een doel ${key}`,
      resume: () => undefined,
      update: () => render(offer.template(), place),
      focus: () => undefined,
    });
    offer.show([found('a')]);
    expect(place.textContent).to.include('U was nog bezig met een doel a (om 10:32).');
  });
});
