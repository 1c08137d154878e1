import { expect } from '@open-wc/testing';
import { show } from './acts.js';

describe('advice in turn', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('lets a discipline leave the turn without leaving anything behind', async () => {
    const shown = await show('myTurn');
    await shown.act({ typed: { stance: 'agrees' } });
    await shown.press('.back');
    await shown.press('.now .save');
    expect(shown.text()).to.include('Nog geen advies van: wijkteam, inkomen.');
  });
});
