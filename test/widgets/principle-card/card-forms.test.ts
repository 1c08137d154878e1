import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { StoredRecordsController } from '@draagkracht/base';
import type { PrincipleAgreement } from '@draagkracht/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CardForms } from '../../../packages/widgets/src/principle-card/card-forms.js';
import { moment, scenarios } from '../../../stories/widgets/principle-card/principle-card.scenarios.js';

/** A card that is nothing but its forms. */
class FormsHost extends LitElement {
  draw: () => unknown = () => nothing;
  told: string[] = [];
  stored = new StoredRecordsController<PrincipleAgreement>(this, {
    type: 'principle-agreement',
    namespace: () => '',
    mode: () => 'memory',
    who: () => 'team',
    now: () => moment,
  });
  protected override render(): TemplateResult {
    return html`${this.draw()}`;
  }
}
customElements.define('test-forms-host', FormsHost);

const part = { language: 'nl', level: 4 } as const;
const [running, ...past] = scenarios.filled.records;

describe('the forms of the card', () => {
  let host: FormsHost;
  let forms: CardForms;
  const find = (selector: string): HTMLInputElement | null => host.renderRoot.querySelector(selector);
  const type = (selector: string, text: string): void => {
    find(selector)!.value = text;
    find(selector)!.dispatchEvent(new Event('input'));
  };
  beforeEach(async () => {
    host = new FormsHost();
    document.body.append(host);
    await host.updateComplete;
    forms = new CardForms({
      card: host,
      stored: host.stored,
      who: () => 'team',
      now: () => moment,
      viewing: () => ({ principle: 2, today: '2026-11-22', language: 'nl' }),
      saved: () => host.told.push('saved'),
      cancelled: () => host.told.push('cancelled'),
    });
  });
  afterEach(() => host.remove());

  it('bring their styles along', async () => {
    host.draw = () => forms.agreement(part);
    forms.begin(undefined, past[0]);
    await host.updateComplete;
    expect(getComputedStyle(find('.field')!).display).to.equal('grid');
    expect(find('#new-ownWords')?.value).to.equal(past[0]?.data.ownWords);
  });

  it('save a record of the principle that is shown, once', async () => {
    host.draw = () => forms.agreement(part);
    forms.begin(undefined, undefined);
    await host.updateComplete;
    type('#new-agreement', 'Wij bellen aan.');
    type('#new-ownerRole', 'wijkteam');
    await host.updateComplete;
    for (let times = 0; times < 2; times++) find('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await waitUntil(() => host.told.length > 0, 'it is saved', { timeout: 10_000 });
    await aTimeout(20);
    expect(host.told).to.deep.equal(['saved']);
    expect(host.stored.records.map(({ data }) => [data.principle, data.agreement])).to.deep.equal([
      [2, 'Wij bellen aan.'],
    ]);
  });

  it('let go when somebody stops', async () => {
    host.draw = () => forms.agreement(part);
    forms.begin(running, undefined);
    await host.updateComplete;
    expect([forms.edited?.id, find('h4')?.textContent]).to.deep.equal([running.id, 'Afspraak wijzigen']);
    find('.cancel')?.click();
    expect(host.told).to.deep.equal(['cancelled']);
  });

  it('follow the agreement that runs, until an answer is being written', async () => {
    host.draw = () => forms.lookBack();
    forms.follow(running);
    await host.updateComplete;
    expect(forms.answering).to.equal(undefined);
    type('#back-learned', 'Veel.');
    forms.follow(past[0]);
    expect(forms.answering?.id).to.equal(running.id);
    forms.clear();
    expect(forms.answering).to.equal(undefined);
  });

  it('show an example with a day four weeks ahead', async () => {
    host.draw = () => forms.example(part);
    host.requestUpdate();
    await host.updateComplete;
    expect(find('#example')?.textContent).to.include('20 december 2026').and.include('Als het schuurt');
  });
});
