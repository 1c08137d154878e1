import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { errorSummary, focusFault } from '../../../packages/base/src/form/error-summary.js';
import { formField } from '../../../packages/base/src/form/form-field.js';
import { formHost, goodValues, type FormHost } from '../../helpers/form-host.js';

describe('the summary of what stands in the way', () => {
  let host: FormHost;
  const refused = async (values: object): Promise<string[]> => {
    host = await formHost(
      (part) => html`${errorSummary(part)} ${part.draft.fields.map((field) => formField(field, part))}`,
      { ...goodValues, ...values },
    );
    host.draft.attempt();
    await host.updateComplete;
    focusFault(host.renderRoot, host.formPart);
    return [...host.renderRoot.querySelectorAll('.summary strong, .summary a')].map((line) => line.textContent ?? '');
  };
  const focus = (): string | undefined => host.shadowRoot?.activeElement?.id;
  afterEach(() => host.remove());

  it('is not there when nothing does', async () => expect(await refused({})).to.deep.equal([]));

  it('lists everything in the order of the form, and takes the focus', async () => {
    expect(await refused({ line: '', on: '', story: 'BSN 111222333' })).to.deep.equal([
      'Er zijn nog 3 dingen nodig voor u kunt bewaren',
      'Verhaal: Dit lijkt op een burgerservicenummer (BSN). Haal het weg. Met een BSN kunt u niet bewaren.',
      'Vul iets in bij “Regel”.',
      'Dag: Kies een dag.',
    ]);
    expect(focus()).to.equal('f-summary');
  });

  it('leads to each field without leaving the page', async () => {
    await refused({ line: '', answer: undefined });
    const { href } = location;
    host.renderRoot.querySelectorAll<HTMLElement>('.summary a')[1]?.click();
    expect([focus(), location.href]).to.deep.equal(['f-answer', href]);
  });

  it('leaves the focus to the field when only one is wrong', async () => {
    await refused({ on: '' });
    expect(focus()).to.equal('f-on');
    host.remove();
    await refused({ story: 'BSN 111222333' });
    expect(focus()).to.equal('f-story');
  });
});
