import { expect } from '@open-wc/testing';
import { StoredRecordsController } from '@draagkracht/base';
import type { Practice } from '@draagkracht/model';
import { html, LitElement, type TemplateResult } from 'lit';
import { LedgerForms } from '../../../packages/widgets/src/works-ledger/ledger-forms.js';
import type { LinkedRecord } from '../../../packages/widgets/src/shared/linked-records.js';
import { moment, practiceOf } from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';

/** A ledger that is nothing but its form. */
class LedgerFormHost extends LitElement {
  links: readonly LinkedRecord[] = [];
  stored = new StoredRecordsController<Practice>(this, {
    type: 'practice',
    namespace: () => '',
    mode: () => 'memory',
    who: () => 'team',
    now: () => moment,
  });
  forms: LedgerForms | undefined;
  readonly make = (): LedgerForms =>
    new LedgerForms({
      element: this,
      stored: this.stored,
      language: () => 'nl',
      today: () => '2026-11-22',
      who: () => 'team',
      now: () => moment,
      links: () => this.links,
      saved: () => undefined,
      cancelled: () => undefined,
    });
  protected override render(): TemplateResult {
    return html`${this.forms?.template(4)}`;
  }
}
customElements.define('test-ledger-form', LedgerFormHost);

describe('the form of a practice', () => {
  let host: LedgerFormHost;
  beforeEach(async () => {
    host = new LedgerFormHost();
    document.body.append(host);
    await host.updateComplete;
    host.forms = host.make();
    host.forms.begin();
    await host.updateComplete;
  });
  afterEach(() => host.remove());
  const texts = (selector: string): string[] =>
    [...host.renderRoot.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');

  it('goes by the three questions, each field in its part', () => {
    expect(texts('.group > legend')).to.deep.equal([
      'De aanpak',
      '1. Weten',
      '2. Doen',
      '3. Betalen',
      'Wat mag u zeggen?',
      'Het volgende besluit',
    ]);
    expect(texts('.group:nth-of-type(2) .field > label, .group:nth-of-type(2) .field > legend')[0]).to.include(
      'Weten we dat het werkt?',
    );
    expect(host.renderRoot.querySelector('.group:nth-of-type(2) #practice-comparedWith')).to.not.equal(null);
  });

  it('begins empty, with this year for the amount', () =>
    expect(host.renderRoot.querySelector<HTMLInputElement>('#practice-payYear')?.value).to.equal('2026'));

  it('offers records to point to only where there are any', async () => {
    expect(host.renderRoot.querySelector('#practice-evidenceIds')).to.equal(null);
    host.links = [{ id: 'a', type: 'initiative', label: 'Eettafel' }];
    host.requestUpdate();
    await host.updateComplete;
    expect(host.renderRoot.querySelector<HTMLInputElement>('#practice-evidenceIds')?.type).to.equal('checkbox');
    expect(texts('label.answer').join()).to.include('Eettafel');
  });

  it('begins with the practice that is changed', async () => {
    host.forms?.begin(practiceOf(1, { payAmountCents: 1_250_050 }));
    await host.updateComplete;
    expect(host.forms?.edited?.id).to.equal(practiceOf(1, {}).id);
    expect(host.renderRoot.querySelector<HTMLInputElement>('#practice-payAmountCents')?.value).to.equal('12500,50');
    expect(texts('h4')).to.deep.equal(['Aanpak wijzigen']);
  });
});
