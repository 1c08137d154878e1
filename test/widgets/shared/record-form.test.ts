import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { StoredRecordsController } from '@draagkracht/base';
import { monitorEvent, type DkRecord, type MonitorEvent } from '@draagkracht/model';
import { html, LitElement, type TemplateResult } from 'lit';
import { RecordForm } from '../../../packages/widgets/src/shared/record-form.js';

const moment = '2026-11-22T09:00:00.000Z';
const good = { resultId: 'r', text: 'Nieuwe regels', on: '2026-11-01', kind: 'policy', decidedBy: '', expected: '' };

/** An element that is nothing but a form. */
class FormElement extends LitElement {
  told: string[] = [];
  stored = new StoredRecordsController<MonitorEvent>(this, {
    type: monitorEvent.type,
    namespace: () => '',
    mode: () => 'memory',
    who: () => 'team',
    now: () => moment,
  });
  form: RecordForm<MonitorEvent> | undefined;
  begin(values: object): void {
    this.form ??= new RecordForm<MonitorEvent>(
      {
        element: this,
        stored: this.stored,
        language: () => 'nl',
        today: () => '2026-11-22',
        who: () => 'team',
        now: () => moment,
      },
      {
        type: monitorEvent,
        prefix: 'event',
        saved: ({ data }: DkRecord<MonitorEvent>) => this.told.push(`saved ${data.text}`),
        cancelled: () => this.told.push('cancelled'),
      },
    );
    this.form.begin({ ...values });
    this.requestUpdate();
  }
  protected override render(): TemplateResult {
    return html`${this.form?.template({ title: html`<h3>Gebeurtenis</h3>` })}`;
  }
}
customElements.define('test-record-form', FormElement);

describe('the form of a record', () => {
  let element: FormElement;
  const submit = (): void => {
    element.renderRoot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  beforeEach(async () => {
    element = new FormElement();
    document.body.append(element);
    await element.updateComplete;
    element.begin(good);
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  it('saves what was filled in, once', async () => {
    element.form!.draft.change('text', ' Andere regels ');
    submit();
    submit();
    await waitUntil(() => element.told.length > 0, 'it is saved', { timeout: 10_000 });
    await aTimeout(20);
    expect(element.told).to.deep.equal(['saved Andere regels']);
    expect(element.stored.records.map(({ data }) => data.text)).to.deep.equal(['Andere regels']);
  });

  it('refuses what is not finished, and leads there', async () => {
    element.begin({ ...good, text: '' });
    await element.updateComplete;
    submit();
    await aTimeout(20);
    expect(element.told).to.deep.equal([]);
    expect((element.renderRoot as ShadowRoot).activeElement?.id).to.equal('event-text');
  });

  it('lets go when somebody stops', async () => {
    element.renderRoot.querySelector<HTMLElement>('.cancel')?.click();
    expect([element.told, element.form!.draft.dirty]).to.deep.equal([['cancelled'], false]);
  });
});
