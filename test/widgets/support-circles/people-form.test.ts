import { expect } from '@open-wc/testing';
import { scenarios } from '../../../stories/widgets/support-circles/support-circles.scenarios.js';
import { kept, shown } from '../../helpers/support-circles.js';

describe('filling in who is there', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('adds somebody by circle: the drawing follows the list', async () => {
    const page = await shown({ press: ['start', 'add-2'] });
    expect(page.focused()).to.equal('now-people-1-roleLabel');
    expect(page.tool.renderRoot.querySelectorAll('.rings .person')).to.have.length(2);
    await page.act({ typed: { 'people-1-roleLabel': 'zus', 'people-1-direction': 'gets' } });
    expect(page.in('.rings')?.textContent).to.include('zus');
    expect(page.in('.rings')?.getAttribute('aria-label')).to.include('Er staan 2 mensen om u heen. 1 van hen helpt u.');
    await page.press('.save');
    expect(kept(page)[0]?.data.people.map(({ roleLabel, circle }) => [roleLabel, circle])).to.deep.equal([
      ['huisgenoot', '1'],
      ['zus', '2'],
    ]);
    expect(kept(page)[0]?.visibility).to.equal('prive');
    expect(kept(page)[0]?.expiresAt?.slice(0, 10)).to.equal('2027-05-23');
  });

  it('takes a role with one touch', async () => {
    const page = await shown({ press: ['start', 'add-3', 'suggest'] });
    expect(page.in<HTMLInputElement>('#now-people-1-roleLabel')?.value).to.equal('buurvrouw');
    expect(page.focused()).to.equal('now-people-1-contact');
  });

  it('asks for a role rather than a name, and does not stop saving', async () => {
    const page = await shown(scenarios.nameLike);
    expect(page.text()).to.include('Noem liever de rol').and.include('Bij 1 mens staat misschien een naam.');
    await page.press('.save');
    expect(kept(page)).to.have.length(1);
  });

  it('opens who has something wrong, where the fault is told', async () => {
    const page = await shown({ press: ['start', 'add-2', 'close-1', 'save'] });
    expect(page.in('#now-people-1-roleLabel')).to.not.equal(null);
    expect(page.focused()).to.equal('now-people-1-roleLabel');
  });
});
