import { expect } from '@open-wc/testing';
import { guardNote } from '../../../packages/base/src/guard/guard-note.js';
import { guardForm } from '../../../stories/base/guard/guard-form.js';
import { scenarios, type GuardScenario } from '../../../stories/base/guard/guard.scenarios.js';
import { formHost, goodValues, type FormHost } from '../../helpers/form-host.js';

describe('the note of the guard', () => {
  let host: FormHost;
  const find = <Type extends Element = HTMLInputElement>(selector: string): Type | null =>
    host.renderRoot.querySelector<Type>(selector);
  const shown = async (story: string): Promise<void> => {
    host = await formHost((part) => guardNote('story', part), { ...goodValues, story });
    host.draft.attempt();
    await host.updateComplete;
  };
  afterEach(() => host.remove());

  it('has its polite region before anything is noticed', async () => {
    await shown('');
    expect([find('[role=status]')?.textContent.trim(), find('input')]).to.deep.equal(['', null]);
  });

  it('only tells, for what does not block', async () => {
    await shown('mevrouw Jansen');
    expect(find('[role=status]')?.textContent).to.include('Dit lijkt op een naam.');
    expect(find('input')).to.equal(null);
  });

  it('offers a way out of a BSN: it is none, and what is it', async () => {
    await shown('zaak 111222333');
    find('[type=checkbox]')!.click();
    await host.updateComplete;
    expect(find('label[for=f-story-reason]')?.textContent).to.equal('Wat is het dan?');
    expect(find('#f-story-reason-error')?.textContent).to.equal('Vul in wat dit nummer is, of haal het nummer weg.');
    await expect(host).to.be.accessible();
    find('#f-story-reason')!.value = 'een zaaknummer';
    find('#f-story-reason')!.dispatchEvent(new Event('input'));
    await host.updateComplete;
    expect([find('#f-story-reason-error'), host.draft.canSave]).to.deep.equal([null, true]);
    expect(JSON.stringify(host.draft.values)).to.not.include('zaaknummer"');
  });
});

describe('the guard in a form', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  for (const [name, given] of Object.entries<GuardScenario>(scenarios))
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      const page = document.createElement('main');
      document.body.append(page);
      const form = await guardForm(given, page);
      await expect(form).to.be.accessible();
      expect(form.scrollWidth).to.be.at.most(form.clientWidth);
      const said = form.shadowRoot!.querySelector('.guard')!.textContent.trim();
      expect(said === '', said).to.equal(given.text === '' || name === 'nothing' || name === 'unseen');
    });
});
