import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { errorSummary, focusFault } from '../../../packages/base/src/form/error-summary.js';
import { formField } from '../../../packages/base/src/form/form-field.js';
import { formHost, richField, richValues, type FormHost } from '../../helpers/form-host.js';

describe('a list in a form', () => {
  let host: FormHost;
  const shown = async (values: object = {}): Promise<void> => {
    host = await formHost(
      (part) => html`${errorSummary(part)} ${part.draft.fields.map((field) => formField(field, part))}`,
      { ...richValues, ...values },
      richField,
    );
  };
  const find = <Type extends HTMLElement = HTMLElement>(selector: string): Type =>
    host.renderRoot.querySelector<Type>(selector)!;
  const press = async (selector: string): Promise<string | undefined> => {
    find(selector).click();
    await host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    return host.shadowRoot?.activeElement?.id;
  };
  const type = async (selector: string, value: string): Promise<void> => {
    find<HTMLInputElement>(selector).value = value;
    find(selector).dispatchEvent(new Event('input'));
    await host.updateComplete;
  };
  const whats = (): string[] =>
    [...host.renderRoot.querySelectorAll<HTMLInputElement>('input[id$="-what"]')].map(({ value }) => value);
  const said = (): string | undefined => find('.items [role=status]:not([id])')?.textContent?.trim();
  afterEach(() => host.remove());

  it('shows its items below one another, each a group with its name and fields', async () => {
    await shown();
    expect(whats()).to.deep.equal(['Een', 'Twee']);
    expect([...host.renderRoot.querySelectorAll('.item > legend')].map((one) => one.textContent?.trim())).to.deep.equal(
      ['Actie 1', 'Actie 2'],
    );
    expect(find<HTMLLabelElement>('label[for=f-actions-1-what]').control).to.equal(find('#f-actions-1-what'));
    expect(find('#f-actions').localName).to.equal('fieldset');
  });

  it('adds an item with the focus in it, says so, and stops at the most there may be', async () => {
    await shown();
    expect(await press('#f-actions-add')).to.equal('f-actions-2-what');
    expect(host.draft.values['actions']).to.have.length(3);
    expect(said()).to.equal('Actie 3 is erbij gekomen. Er staan er nu 3.');
    expect(find('#f-actions-add')).to.equal(null);
    expect(find('.items').textContent).to.include('Dit zijn er 3. Meer kan niet.');
  });

  it('takes an item away with the focus on its neighbour, and puts it back', async () => {
    await shown();
    await type('#f-actions-1-on', '2026-12-31');
    expect(await press('#f-actions-0-remove')).to.equal('f-actions-0');
    expect(whats()).to.deep.equal(['Twee']);
    expect(said()).to.equal('Actie 1 is weggehaald. Er staat er nu 1.');
    expect(find<HTMLInputElement>('#f-actions-0-on').value).to.equal('2026-12-31');
    expect(await press('.restore')).to.equal('f-actions-0');
    expect(whats()).to.deep.equal(['Een', 'Twee']);
    expect(host.draft.dirty).to.equal(true);
    await press('#f-actions-0-remove');
    expect(await press('#f-actions-0-remove')).to.equal('f-actions-add');
    expect(said()).to.equal('Actie 1 is weggehaald. Er staat nu niets.');
  });

  it('moves an item by button, and keeps the focus on what moved', async () => {
    await shown({ actions: ['Een', 'Twee', 'Drie'].map((what) => ({ what, who: '', on: '' })) });
    await type('#f-actions-0-who', 'BSN 111222333');
    expect(await press('#f-actions-0-down')).to.equal('f-actions-1-down');
    expect(whats()).to.deep.equal(['Twee', 'Een', 'Drie']);
    expect(said()).to.equal('Staat nu op plaats 2. Er staan er nu 3.');
    expect(host.draft.blocked).to.deep.equal(['actions.1.who']);
    expect(await press('#f-actions-1-down')).to.equal('f-actions-2-up');
    expect(find('#f-actions-0-up')).to.equal(null);
    expect(find('#f-actions-2-down')).to.equal(null);
    expect(find('#f-actions-2-up').textContent?.trim().replace(/\s+/g, ' ')).to.equal('Omhoog (Actie 3)');
  });

  it('names what is wrong in an item, beside it and in the summary, and leads there', async () => {
    await shown({
      actions: [
        { what: 'Een', who: '', on: '' },
        { what: '', who: 'BSN 111222333', on: '' },
      ],
    });
    expect(host.draft.attempt()).to.equal(false);
    await host.updateComplete;
    focusFault(host.renderRoot, host.formPart);
    expect(host.shadowRoot?.activeElement?.id).to.equal('f-summary');
    const lines = [...host.renderRoot.querySelectorAll<HTMLElement>('.summary a')];
    expect(lines.map((line) => line.textContent)).to.deep.equal([
      'Actie 2: Vul iets in bij “Wat?”.',
      'Actie 2: Wie? Dit lijkt op een burgerservicenummer (BSN). Haal het weg. Met een BSN kunt u niet bewaren.',
    ]);
    lines[0]?.click();
    expect(host.shadowRoot?.activeElement?.id).to.equal('f-actions-1-what');
    expect(find('#f-actions-1-what').getAttribute('aria-invalid')).to.equal('true');
    expect(find('#f-actions-1-what-error').textContent).to.equal('▲ Vul iets in bij “Wat?”.');
  });

  it('becomes lines on paper', async () => {
    const lines = (): (string | null)[] =>
      [...host.renderRoot.querySelectorAll('#f-actions > div > .printed')].map((line) => line.textContent);
    await shown();
    expect(lines()).to.deep.equal(['Een · team · 1 december 2026', 'Twee']);
    host.remove();
    await shown({ actions: [] });
    expect(lines()).to.deep.equal(['', '', '']);
  });

  it('is accessible, filled and wrong', async () => {
    await shown({ actions: [{ what: '', who: 'BSN 111222333', on: '' }], by: 'ooit' });
    host.draft.attempt();
    await host.updateComplete;
    await expect(host).to.be.accessible();
  });
});
