import { expect } from '@open-wc/testing';
import { formField } from '../../../packages/base/src/form/form-field.js';
import { formHost, richField, richValues, type FormHost } from '../../helpers/form-host.js';

describe('answers to choose from', () => {
  let host: FormHost;
  const find = <Type extends HTMLElement = HTMLInputElement>(selector: string): Type =>
    host.renderRoot.querySelector<Type>(selector)!;
  beforeEach(async () => {
    host = await formHost((part) => part.draft.fields.map((field) => formField(field, part)), richValues, richField);
  });
  afterEach(() => host.remove());

  it('of which several may be ticked are kept in the order of the list', async () => {
    find('#f-domains-c').click();
    await host.updateComplete;
    find('#f-domains-b').click();
    await host.updateComplete;
    expect(host.draft.values['domains']).to.deep.equal(['a', 'b', 'c']);
    find('#f-domains').click();
    await host.updateComplete;
    expect(host.draft.values['domains']).to.deep.equal(['b', 'c']);
    expect(find('#f-domains').closest('fieldset')?.querySelector('legend')?.textContent?.trim()).to.equal('Gebieden');
  });

  it('are asked for when at least one is needed', async () => {
    find('#f-domains').click();
    expect(host.draft.attempt()).to.equal(false);
    await host.updateComplete;
    expect(find('#f-domains-error').textContent).to.equal('▲ Kies ten minste één antwoord.');
  });

  it('become a list to pick from when there are more than seven', async () => {
    const select = find<HTMLSelectElement>('#f-long');
    expect([select.localName, select.options.length, select.selectedOptions[0]?.text]).to.deep.equal([
      'select',
      9,
      'Keus 3',
    ]);
    select.selectedIndex = 6;
    select.dispatchEvent(new Event('change'));
    expect(host.draft.values['long']).to.equal('v5');
    select.selectedIndex = 0;
    select.dispatchEvent(new Event('change'));
    expect(host.draft.values['long']).to.equal(undefined);
    expect(find('#f-short').type).to.equal('radio');
  });

  it('can be taken back where there need be none', async () => {
    find('.take-back').click();
    await host.updateComplete;
    expect([host.draft.values['short'], find('#f-short').checked]).to.deep.equal([undefined, false]);
    expect(host.shadowRoot?.activeElement?.id).to.equal('f-short');
    expect(find('.take-back')).to.equal(null);
    expect(host.draft.problems).to.deep.equal([]);
  });
});
