import { expect } from '@open-wc/testing';
import { answer, answers, show } from './acts.js';

describe('the questions of a dialogue', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('cannot begin without what the resident wants, and says why', async () => {
    const shown = await show('form');
    await answer(shown, 0, 2);
    await shown.act({ typed: { saidByResident: 'yes' } });
    await shown.press('.now .save');
    expect(shown.focused()).to.equal('effect-desiredEffect');
    expect(shown.text()).to.include('Zonder gewenst effect kan de toets niet beginnen. Vraag de inwoner');
  });

  it('wants to know why this situation differs when a rule is bent', async () => {
    const shown = await show('form');
    await answer(shown, 0, 9);
    expect(shown.in('#deviates-whyDifferent')).to.equal(null);
    await shown.act({ typed: { deviates: 'yes' } });
    await shown.press('.now .save');
    expect(shown.focused()).to.equal('deviates-whyDifferent');
    expect(shown.text()).to.include('Gelijke gevallen behandelen wij gelijk.');
  });

  it('goes all the way where nothing is kept, and then prints', async () => {
    const shown = await show('nothingKept');
    await answer(shown, 0, answers.length, '.now .next');
    await shown.press('.ask-advice');
    for (const stance of ['agrees', 'abstains']) {
      await shown.press('.my-turn');
      await shown.act({ typed: { stance } });
      await shown.press('.pass-on');
    }
    expect(shown.text())
      .to.include('Ons besluit: Wij kopen een tweedehands wasmachine.')
      .and.include('Geen oordeel: inkomen.');
    expect(shown.in('.make-case')).to.equal(null);
    expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.deep.equal([]);
  });

  it('begin with a made-up name nobody has yet, and room for two disciplines and more', async () => {
    const shown = await show('form');
    const name = /Deze casus heet (\p{L}+-\d+)/u.exec(shown.text())?.[1];
    expect(name).to.match(/^\p{Lu}\p{Ll}+-\d\d$/u);
    await shown.press('.disciplines .add');
    expect(shown.tool.renderRoot.querySelectorAll('.disciplines input')).to.have.length(3);
    expect(shown.in('.remove-0, .remove-1')).to.equal(null);
    await shown.press('.remove-2');
    await answer(shown, 0, 1);
    await shown.press('.stop');
    await shown.press('.again');
    expect(/Deze casus heet (\p{L}+-\d+)/u.exec(shown.text())?.[1]).not.to.equal(name);
  });
});
