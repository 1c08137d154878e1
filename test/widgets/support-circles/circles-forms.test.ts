import { expect } from '@open-wc/testing';
import { now, scenarios } from '../../../stories/widgets/support-circles/support-circles.scenarios.js';
import { kept, shown } from '../../helpers/support-circles.js';

describe('the forms of circles', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('copies now to later, and says in words what falls away', async () => {
    const page = await shown({ records: [now], press: ['look-later'] });
    expect(page.focused()).to.equal('later-change');
    expect(page.in('.falls')?.innerText).to.include('Er valt dan niemand weg.');
    await page.act({ press: ['falls-0'], typed: { change: 'Mijn partner wordt ziek' } });
    expect(page.in('.falls')?.innerText)
      .to.include('Dan is er niet meer: partner.')
      .and.include('klussen en huishouden, vervoer')
      .and.include('Deze kring wordt leeg: Huishouden.');
    await page.press('.save');
    expect(page.in('#lead')?.innerText).to.include('Mijn partner wordt ziek');
    const found = kept(page).find(({ data }) => data.moment === 'later');
    expect(found?.data.nowId).to.equal(now.id);
    expect(found?.data.people.find(({ key }) => key === 'a')?.away).to.equal(true);
    await page.press('.show-now');
    expect(page.in('#lead')?.innerText).to.include('Er staan 7 mensen');
  });

  it('wants to know what changes before later is kept', async () => {
    const page = await shown({ records: [now], press: ['look-later', 'save'] });
    expect(page.text()).to.include('Schrijf eerst op wat er verandert.');
  });

  it('keep what is being filled in about the same circles, and begin anew for others', async () => {
    const other = { ...now, id: '00000000-0000-4000-8000-000000000099', createdAt: '2026-01-01T09:00:00.000Z' };
    const page = await shown({ records: [now, other], press: ['look-later'], typed: { change: 'Ik verhuis' } });
    await page.press('.cancel');
    await page.press('.look-later');
    expect(page.in<HTMLInputElement>('#later-change')?.value).to.equal('');
    await page.act({ typed: { change: 'Ik verhuis' } });
    await page.press('.save');
    await page.press('.show-other');
    await page.press('.look-later');
    expect(page.in<HTMLInputElement>('#later-change')?.value).to.equal('');
  });

  it('go on with what was typed and never saved', async () => {
    const page = await shown(scenarios.crashed);
    await page.press('.resume-draft');
    expect(page.in<HTMLInputElement>('#later-change')?.value).to.equal('Mijn dochter verhuist');
    expect(page.in('.falls')?.innerText).to.include('partner');
    await page.press('.save');
    expect(kept(page).find(({ data }) => data.moment === 'later')?.data).to.deep.include({
      nowId: now.id,
      change: 'Mijn dochter verhuist',
    });
  });
});
