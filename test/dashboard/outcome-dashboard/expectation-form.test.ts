import { expect } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Series } from '@draagkracht/model';
import { ExpectationForm } from '../../../packages/dashboard/src/outcome-dashboard/expectation-form.js';
import { ExpectationKeeper } from '../../../packages/dashboard/src/outcome-dashboard/expectation-keeper.js';

/** A dashboard that is nothing but the form. */
class FormHost extends LitElement {
  draw: () => TemplateResult | typeof nothing = () => nothing;
  protected override render(): TemplateResult {
    return html`${this.draw()}`;
  }
}
customElements.define('test-expectation-form-host', FormHost);

const stage = { language: 'nl', level: 3, readonly: false } as const;
const seriesOf = (points: Readonly<Record<string, number>>): Series => ({
  indicator: { id: 'a', label: { nl: 'A', en: 'A' }, unit: '%', decimals: 1, direction: 'neutral' },
  region: { code: 'GM0344', label: 'Utrecht' },
  points: Object.entries(points).map(([period, value]) => ({ period, value })),
});
const years = seriesOf({ '2023JJ00': 8, '2024JJ00': 9 });

function opened() {
  const place = document.body.appendChild(new FormHost());
  const keeper = new ExpectationKeeper(() => place.requestUpdate());
  const told: string[] = [];
  const form = new ExpectationForm({
    dashboard: place,
    keeper,
    update: () => place.requestUpdate(),
    now: () => '2026-11-22T10:00:00.000Z',
    today: () => '2026-11-22',
    newId: () => '00000000-0000-4000-8000-000000000001',
    saved: () => told.push('saved'),
    cancelled: () => told.push('cancelled'),
  });
  let series = years;
  form.begin(years);
  place.draw = () => form.shown(series, stage);
  const root = place.renderRoot as ShadowRoot;
  const write = (id: string, value: string): void => {
    const field = root.querySelector<HTMLInputElement>(id)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const fill = async (): Promise<void> => {
    place.requestUpdate();
    await place.updateComplete;
    write('#expect-measure', ' Iets doen ');
    write('#expect-low', '8');
    write('#expect-high', '9,5');
  };
  const submit = async (): Promise<void> => {
    root.querySelector('form')!.requestSubmit();
    await new Promise((done) => setTimeout(done, 30));
    await place.updateComplete;
  };
  const now = async (other: Series): Promise<void> => {
    series = other;
    place.requestUpdate();
    await place.updateComplete;
  };
  const text = () => root.textContent.replace(/\s+/g, ' ');
  return { place, keeper, told, form, root, write, fill, submit, now, text };
}

describe('the form of an expectation', () => {
  afterEach(() => {
    for (const place of document.querySelectorAll('test-expectation-form-host')) place.remove();
  });

  it('keeps what was filled in, once, with the day it was written down', async () => {
    const { fill, submit, keeper, told, root } = opened();
    await fill();
    root.querySelector('form')!.requestSubmit();
    await submit();
    expect(told).to.deep.equal(['saved']);
    expect(keeper.records.map(({ data }) => data)).to.deep.equal([
      {
        indicatorId: 'a',
        region: 'GM0344',
        measure: 'Iets doen',
        period: '2026JJ00',
        low: 8,
        high: 9.5,
        sure: '80',
        why: '',
        recordedOn: '2026-11-22',
      },
    ]);
  });
  it('is about the period that is chosen', async () => {
    const { fill, submit, keeper, root } = opened();
    await fill();
    const list = root.querySelector('select')!;
    list.value = '2028JJ00';
    list.dispatchEvent(new Event('input'));
    await submit();
    expect(keeper.records[0]?.data.period).to.equal('2028JJ00');
  });
  it('refuses when the figure of that period came out while it was filled in', async () => {
    const { fill, submit, keeper, now, text, told, root } = opened();
    await fill();
    await now(seriesOf({ '2024JJ00': 9, '2026JJ00': 9.4 }));
    await submit();
    expect(text()).to.include('Het cijfer van deze periode is al bekend.');
    expect(root.activeElement?.id).to.equal('expect-problem');
    expect([keeper.records.length, told.length]).to.deep.equal([0, 0]);
  });
  it('brings the focus to what is missing', async () => {
    const { place, submit, root, text } = opened();
    place.requestUpdate();
    await place.updateComplete;
    await submit();
    expect(root.activeElement?.id).to.equal('expect-summary');
    expect(text()).to.include('Laagste cijfer dat we verwachten');
  });
  it('goes on with what was filled in, and lets go of it when it is stopped', async () => {
    const { fill, form, root, place, told } = opened();
    await fill();
    form.begin(years);
    await place.updateComplete;
    expect(root.querySelector<HTMLInputElement>('#expect-low')!.value).to.equal('8');
    root.querySelector<HTMLButtonElement>('.cancel')!.click();
    form.begin(years);
    await place.updateComplete;
    expect(root.querySelector<HTMLInputElement>('#expect-low')!.value).to.equal('');
    expect(told).to.deep.equal(['cancelled']);
  });
  it('says so when there is no period to expect something of', async () => {
    const { now, text, root } = opened();
    await now(seriesOf({ '2026-11-22': 1 }));
    expect(text()).to.include('geen periodes om iets van te verwachten');
    expect(root.querySelector('.primary')).to.equal(null);
  });
  it('warns of a name or number of a person, and says what it does with what is filled in', async () => {
    const { fill, write, submit, text, keeper } = opened();
    await fill();
    write('#expect-measure', 'hulp aan 111222333');
    await submit();
    expect(text()).to.include('BSN');
    expect(keeper.records).to.deep.equal([]);
  });
});
