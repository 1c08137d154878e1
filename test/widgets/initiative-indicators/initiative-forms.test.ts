import { expect } from '@open-wc/testing';
import { StoredRecordsController } from '@draagkracht/base';
import type { Initiative } from '@draagkracht/model';
import { html, LitElement, type TemplateResult } from 'lit';
import { InitiativeForms } from '../../../packages/widgets/src/initiative-indicators/initiative-forms.js';
import { moment, scenarios } from '../../../stories/widgets/initiative-indicators/initiative-indicators.scenarios.js';

/** An element that is nothing but the forms. */
class InitiativeFormHost extends LitElement {
  told: string[] = [];
  forms: InitiativeForms | undefined;
  stored = new StoredRecordsController<Initiative>(this, {
    type: 'initiative',
    namespace: () => '',
    mode: () => 'memory',
    who: () => 'team',
    now: () => moment,
  });
  make(): InitiativeForms {
    return (this.forms = new InitiativeForms({
      element: this,
      stored: this.stored,
      language: () => 'nl',
      today: () => '2026-11-22',
      who: () => 'team',
      now: () => moment,
      saved: ({ data }) => this.told.push(`saved ${data.measurements.length}`),
      cancelled: () => this.told.push('cancelled'),
      turned: () => {
        this.told.push('turned');
        this.requestUpdate();
      },
    }));
  }
  protected override render(): TemplateResult {
    return html`${this.forms?.template(4)}`;
  }
}
customElements.define('test-initiative-form', InitiativeFormHost);

describe('the forms of an initiative', () => {
  let host: InitiativeFormHost;
  beforeEach(async () => {
    host = new InitiativeFormHost();
    document.body.append(host);
    await host.updateComplete;
  });
  afterEach(() => host.remove());
  const text = (selector: string): string => host.renderRoot.querySelector(selector)?.textContent?.trim() ?? '';

  it('ask first what residents want', async () => {
    host.make().begin();
    host.requestUpdate();
    await host.updateComplete;
    expect(text('form .field label')).to.include('Wat willen de bewoners zelf bereiken?');
  });

  it('ask the first figure that is open, with the control that fits it', async () => {
    host.make().measure(scenarios.partial.records[0], 'start');
    host.requestUpdate();
    await host.updateComplete;
    expect(text('h4')).to.equal('Start, cijfer 5: Nieuwe contacten per deelnemer');
    expect(text('[role=status]')).to.equal('Ingevuld: 4 van de 9.');
    expect(text('.save')).to.equal('Bewaar en ga door');
    expect(host.renderRoot.querySelector<HTMLInputElement>('#figure5-on')?.value).to.equal('2026-11-22');
    host.renderRoot.querySelector<HTMLElement>('.other:last-of-type')?.click();
    await host.updateComplete;
    expect(text('h4')).to.equal('Start, cijfer 10: Tweede plek die het overnam');
    expect(text('.answers')).to.match(/Geen\s+Eén\s+Twee of meer/);
  });
});
