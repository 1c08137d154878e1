import { expect } from '@open-wc/testing';
import { unseen } from '@draagkracht/model';
import { honestyNote } from '@draagkracht/base';
import { formHost, type FormHost } from '../../helpers/form-host.js';

describe('the note under a form', () => {
  let host: FormHost;
  const details = (): HTMLDetailsElement => host.renderRoot.querySelector('details')!;
  const opened = async (): Promise<void> => {
    details().open = true;
    await new Promise((done) => details().addEventListener('toggle', done, { once: true }));
    while (!details().querySelector('li')) await new Promise((done) => setTimeout(done, 10));
  };
  beforeEach(async () => {
    host = await formHost((part) => honestyNote('Het blijft hier.', part.language, 'Na een week is het weg.'));
  });
  afterEach(() => host.remove());

  it('says what happens, and folds the rest; no list is fetched until it is opened', () => {
    expect(details().innerText.trim()).to.equal('Het blijft hier. Meer hierover');
    expect(details().textContent).to.include('Na een week is het weg.').and.include('Wat ziet de controle');
    expect(details().querySelector('li')).to.equal(null);
  });

  it('then names everything the guard cannot see, with examples', async () => {
    await opened();
    expect(details().querySelectorAll('li')).to.have.lengthOf(unseen.length);
    expect(details().textContent).to.include('Een voornaam die los staat').and.include('Kees was er ook.');
    await expect(host).to.be.accessible();
  });

  it('stays open in another language', async () => {
    await opened();
    host.language = 'en';
    host.requestUpdate();
    await host.updateComplete;
    expect(details().open).to.equal(true);
    expect(details().textContent).to.include('A first name that stands alone').and.include('leave it out');
  });
});
