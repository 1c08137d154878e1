import { expect } from '@open-wc/testing';
import { show } from './acts.js';

describe('what a dialogue comes to', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('is read before it is decided, and asks for the budget only after', async () => {
    const shown = await show('ready');
    expect(shown.text()).to.include('Alles is ingevuld. Lees de tekst samen.').and.include('Niet eens (inkomen)');
    expect(shown.in('.make-case')).to.equal(null);
    await shown.press('.decide');
    expect(shown.text()).to.include('Op 22 november 2026 besloten samen');
    expect(shown.in('.decide')).to.equal(null);
    expect(shown.in('.make-case')).not.to.equal(null);
  });

  it('can be changed from the first question on', async () => {
    const shown = await show('motivation');
    await shown.press('.change');
    expect(shown.text()).to.include('Wie denken er mee?');
    await shown.press('.to-rules');
    expect(shown.text()).to.include('Welke regel geldt hier?');
  });

  it('says what was copied, and gives a file where copying is not allowed', async () => {
    const shown = await show('motivation');
    await shown.press('.copy-formal');
    await shown.act({});
    expect(shown.in('.formal [role=status]')?.textContent).to.match(/^(Gekopieerd|Kopiëren mag hier niet)/);
  });
});
