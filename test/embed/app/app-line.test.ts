import { expect } from '@open-wc/testing';
import { AppLine, offlineSentence } from '../../../packages/embed/src/app/app-line.js';
import type { AppState } from '../../../packages/embed/src/app/app-worker.js';

const state = (change: Partial<AppState> = {}): AppState => ({ offline: 'ready', update: 'none', ...change });

describe('AppLine', () => {
  const places = { offline: document.createElement('div'), update: document.createElement('div') };
  let pressed = 0;
  const line = (language: 'nl' | 'en' = 'nl'): AppLine => new AppLine(places, language, () => (pressed += 1));
  beforeEach(() => {
    pressed = 0;
    for (const place of Object.values(places)) place.replaceChildren();
  });

  it('says whether the app works without internet, and whether there is none now', () => {
    for (const offline of ['preparing', 'ready', 'insecure', 'refused', 'failed'] as const)
      for (const language of ['nl', 'en'] as const)
        for (const online of [true, false])
          expect(offlineSentence(state({ offline }), online, language)).to.match(/^[A-Z].*internet.*\.$/);
    line().show(state(), false);
    expect(places.offline.textContent).to.match(/^U werkt nu zonder internet\. Alles werkt door\./);
    expect(places.offline.getAttribute('role')).to.equal('status');
  });

  it('says nothing of versions while there is no new one', () => {
    line().show(state({ update: 'waiting' }), true);
    line().show(state(), true);
    expect(places.update.childNodes).to.have.length(0);
  });

  it('announces a new version with one button, which stays the same one and keeps its focus', () => {
    document.body.append(places.update);
    const own = line('en');
    own.show(state({ update: 'waiting' }), true);
    const button = places.update.querySelector('button')!;
    button.focus();
    button.click();
    own.show(state({ update: 'unsaved-here' }), true);
    expect([pressed, document.activeElement === button]).to.deep.equal([1, true]);
    expect(places.update.textContent).to.match(/^Something here is not saved yet.*Renew now$/);
    own.show(state({ update: 'renewing' }), true);
    expect(places.update.querySelector('button')).to.equal(null);
    places.update.remove();
  });

  it('leaves a page without places alone', () => {
    new AppLine({ offline: null, update: null }, 'nl', () => undefined).show(state({ update: 'waiting' }), true);
  });
});
