import { expect, waitUntil } from '@open-wc/testing';
import { html, LitElement, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Language, Series, Storage } from '@draagkracht/model';
import { memoryStorage } from '@draagkracht/store';
import { DeskController } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { ExpectationViews } from '../../../packages/dashboard/src/outcome-dashboard/expectation-views.js';
import { cardOf, RegionIndex } from '../../../packages/dashboard/src/outcome-dashboard/outcome-dashboard.view.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import { districtsFile, expectations } from '../../../stories/dashboard/outcome-dashboard/effect.scenarios.js';
import '../../helpers/english.js';
import { failing } from '../../helpers/stored-host.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
} satisfies ReactiveControllerHost;
const YOUTH = 'Jongeren met jeugdhulp';

/** A dashboard that is nothing but its expectations. */
class ExpectationHost extends LitElement {
  draw: () => TemplateResult | typeof nothing = () => nothing;
  protected override render(): TemplateResult {
    return html`<button data-expect=${YOUTH}>open</button>${this.draw()}`;
  }
}
customElements.define('test-expectation-host', ExpectationHost);

const local = (storage: Storage): Storage => ({ ...storage, status: () => ({ mode: 'local' }) });

interface Given {
  readonly storage?: Storage;
  readonly readonly?: boolean;
  readonly language?: Language;
}

async function opened({ storage = local(memoryStorage()), readonly = false, language = 'nl' }: Given = {}) {
  let ids = 0;
  const now = () => '2026-11-22T10:00:00.000Z';
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const desk = new DeskController(host, {
    openStorage: async () => storage,
    read: readIntake,
    readTogether,
    now,
    newId,
  });
  desk.hostConnected();
  await desk.take(new File([districtsFile.text], districtsFile.name));
  if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
  desk.choose({ region: 'WK999803', indicatorIds: [YOUTH] });
  const ready = () => {
    if (desk.desk.phase !== 'ready') throw new Error(desk.desk.phase);
    return desk.desk;
  };
  const index = new RegionIndex(ready().dataset);
  const indicator = ready().dataset.indicators.find(({ id }) => id === YOUTH)!;
  const series = (): Series => cardOf(desk.block(YOUTH)!, indicator, 'WK999803', index, false)!.series;
  const place = document.body.appendChild(new ExpectationHost());
  const views = new ExpectationViews({ dashboard: place, desk, now, newId, update: () => place.requestUpdate() });
  const stage = { language, level: 3, readonly };
  place.draw = () => html`${views.ofCard(ready(), series(), stage)} ${views.shown(ready(), index, stage)}`;
  place.requestUpdate();
  await place.updateComplete;
  const root = place.renderRoot as ShadowRoot;
  const write = (id: string, value: string): void => {
    const field = root.querySelector<HTMLInputElement>(id)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const fill = async (low: string, high: string, measure = 'Hulp dicht bij school') => {
    await views.open(series());
    write('#expect-measure', measure);
    write('#expect-low', low);
    write('#expect-high', high);
    root.querySelector<HTMLFormElement>('#expectation')!.requestSubmit();
    await new Promise((done) => setTimeout(done, 50));
    await place.updateComplete;
  };
  const text = () => root.textContent.replace(/\s+/g, ' ');
  return { desk, views, place, root, write, fill, text, series, storage };
}

describe('expectations on the desk', () => {
  afterEach(() => {
    for (const place of document.querySelectorAll('test-expectation-host')) place.remove();
  });

  it('are written down in a form made from their schema, of a period that is not over', async () => {
    const { views, root, text, series } = await opened();
    await views.open(series());
    expect(root.activeElement?.id).to.equal('expectation');
    expect(
      [...root.querySelectorAll('#expectation select option')].map((one) => one.getAttribute('value'))[0],
    ).to.equal('2026JJ00');
    expect(text()).to.include('Wat gaan we doen?');
    expect(text()).to.include('Laatste cijfer: 11,3% in 2024.');
    expect(text()).to.include('Wat u hier invult blijft op dit apparaat.');
  });
  it('are kept on the device with the decimals of the reader, and shown on the card', async () => {
    const { fill, text, root, storage } = await opened();
    await fill('8,5', '10');
    const { records } = await storage.records.list('expectation');
    expect(records.map(({ data }) => data)).to.deep.equal([
      {
        indicatorId: YOUTH,
        region: 'WK999803',
        measure: 'Hulp dicht bij school',
        period: '2026JJ00',
        low: 8.5,
        high: 10,
        sure: '80',
        why: '',
        recordedOn: '2026-11-22',
      },
    ]);
    expect(text()).to.include('Verwacht in 2026: 8,5 tot 10,0%. Zekerheid: 80%.');
    expect(text()).to.include('Het cijfer is er nog niet.');
    expect(text()).to.include('De verwachting is bewaard op dit apparaat.');
    expect(root.activeElement?.hasAttribute('data-expect')).to.equal(true);
  });
  it('write nothing before somebody saves', async () => {
    const { views, series, write, storage, root, place } = await opened();
    await views.open(series());
    write('#expect-measure', 'Iets');
    root.querySelector<HTMLButtonElement>('.cancel')!.click();
    await place.updateComplete;
    expect((await storage.records.list('expectation')).records).to.deep.equal([]);
    expect(root.querySelector('#expectation')).to.equal(null);
  });
  it('are refused when the lowest lies above the highest', async () => {
    const { fill, text, storage, root } = await opened();
    await fill('10', '8');
    expect(text()).to.include('Het laagste cijfer is hoger dan het hoogste.');
    expect(root.activeElement?.id).to.equal('expect-problem');
    expect((await storage.records.list('expectation')).records).to.deep.equal([]);
  });
  it('are refused with a BSN in them, and without what is required', async () => {
    const { fill, storage, root, text } = await opened();
    await fill('8', '9', 'hulp aan 111222333');
    expect((await storage.records.list('expectation')).records).to.deep.equal([]);
    expect(text()).to.match(/BSN/);
    expect(root.querySelector('.summary')).to.exist;
  });
  it('stay until the page closes where the device refuses, and it says so', async () => {
    const { fill, text } = await opened({ storage: failing(local(memoryStorage()), 'quota', 'save') });
    await fill('8', '10');
    expect(text()).to.include('Bewaren op dit apparaat lukt niet.');
    expect(text()).to.include('Verwacht in 2026: 8,0 tot 10,0%.');
  });
  it('say that they last until the page closes where nothing else was promised', async () => {
    const { views, series, fill, text, root } = await opened({ storage: memoryStorage() });
    await views.open(series());
    expect(root.querySelector('#expectation .primary')!.textContent.trim()).to.equal('Bewaar tot u de pagina sluit');
    await fill('8', '10');
    expect(text()).to.include('De verwachting blijft staan tot u de pagina sluit.');
  });
  it('are held against the figure when it is there, or say why they do not count', async () => {
    const storage = local(memoryStorage());
    await storage.records.saveAll(expectations);
    const { text, root } = await opened({ storage });
    await waitUntil(() => root.querySelectorAll('.expectations li').length === 4);
    expect(text()).to.match(/Het cijfer werd 10,8%\. Dat ligt binnen de verwachting van 10,0 tot 13,0%\./);
    expect(text()).to.match(/Het cijfer werd 11,3%\. Dat is hoger dan de verwachting van 5,0 tot 8,0%\./);
    expect(text()).to.include('Zij telt niet mee.');
    expect(text()).to.include('Het cijfer is er nog niet.');
    expect(text()).to.match(/Van 2 verwachtingen kwamen er 1 uit.*te weinig om te zien hoe goed u inschat/);
  });
  it('tell over many how well somebody judges', async () => {
    const storage = local(memoryStorage());
    const [first] = expectations;
    await storage.records.saveAll(
      Array.from({ length: 12 }, (_, at) => ({
        ...first!,
        id: `00000000-0000-4000-9000-${String(100 + at).padStart(12, '0')}`,
        data: { ...first!.data, sure: '90' as const, low: at < 3 ? 10 : 1, high: at < 3 ? 13 : 2 },
      })),
    );
    const { text } = await opened({ storage });
    await waitUntil(() => /Van 12 verwachtingen kwamen er 3 uit/.test(text()));
    expect(text()).to.include('U was te zeker: neem voortaan een ruimere verwachting.');
  });
  it('can be taken away, and not where nobody may change anything', async () => {
    const storage = local(memoryStorage());
    await storage.records.saveAll(expectations);
    const { root, text } = await opened({ storage });
    await waitUntil(() => root.querySelectorAll('.expectations li').length === 4);
    root.querySelector<HTMLButtonElement>('.expectations button')!.click();
    await waitUntil(() => root.querySelectorAll('.expectations li').length === 3);
    expect(text()).to.include('De verwachting is weggehaald.');
    const { root: shut } = await opened({ storage, readonly: true });
    await waitUntil(() => shut.querySelectorAll('.expectations li').length === 3);
    expect(shut.querySelector('.expectations button')).to.equal(null);
  });
  it('speak English', async () => {
    const { fill, text } = await opened({ language: 'en' });
    await fill('8', '10');
    expect(text()).to.include('Expected in 2026: 8.0 to 10.0%. Sureness: 80%.');
    expect(text()).to.include('The figure is not there yet.');
  });
  it('are of no figure that comes by the day', async () => {
    const { views, series } = await opened();
    expect(views.canExpect(series())).to.equal(true);
    expect(views.canExpect({ ...series(), points: [{ period: '2026-11-22', value: 1 }] })).to.equal(false);
  });
});
