import { expect, waitUntil } from '@open-wc/testing';
import { html, LitElement, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Series } from '@draagkracht/model';
import { chanceFindings } from '@draagkracht/statistics';
import { memoryStorage } from '@draagkracht/store';
import { DeskController } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { EffectAsks } from '../../../packages/dashboard/src/outcome-dashboard/effect-asks.js';
import { cardOf, RegionIndex } from '../../../packages/dashboard/src/outcome-dashboard/outcome-dashboard.view.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import { districtsFile } from '../../../stories/dashboard/outcome-dashboard/effect.scenarios.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
} satisfies ReactiveControllerHost;
const YOUTH = 'Jongeren met jeugdhulp';

/** A dashboard that is nothing but one card. */
class AsksHost extends LitElement {
  draw: () => TemplateResult | typeof nothing = () => nothing;
  protected override render(): TemplateResult {
    return html`${this.draw()}`;
  }
}
customElements.define('test-asks-host', AsksHost);

async function opened(readonly = false, most = 99) {
  const now = () => '2026-11-22T10:00:00.000Z';
  const newId = () => '00000000-0000-4000-8000-000000000001';
  const desk = new DeskController(host, {
    openStorage: async () => memoryStorage(),
    read: readIntake,
    readTogether,
    now,
    newId,
  });
  desk.hostConnected();
  await desk.take(new File([districtsFile.text], districtsFile.name));
  if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
  desk.choose({ region: 'WK999803', indicatorIds: [YOUTH] });
  const { desk: ready } = desk;
  if (ready.phase !== 'ready') throw new Error(ready.phase);
  const index = new RegionIndex(ready.dataset);
  const indicator = ready.dataset.indicators.find(({ id }) => id === YOUTH)!;
  const whole: Series = cardOf(desk.block(YOUTH)!, indicator, 'WK999803', index, false)!.series;
  const series = { ...whole, points: whole.points.slice(0, most) };
  const place = document.body.appendChild(new AsksHost());
  const asks = new EffectAsks({ dashboard: place, desk, now, newId, update: () => place.requestUpdate() });
  const stage = { language: 'nl', level: 3, readonly } as const;
  place.draw = () => html`${asks.ofCard(ready, series, stage)} ${asks.shown(ready, index, stage)}`;
  place.requestUpdate();
  await place.updateComplete;
  const root = place.renderRoot as ShadowRoot;
  return { place, root, asks, stage };
}

describe('what can be asked of a card', () => {
  afterEach(() => {
    for (const place of document.querySelectorAll('test-asks-host')) place.remove();
  });

  it('is what a measure did, fetched when somebody asks, with the focus on the question', async () => {
    const { root } = await opened();
    const button = root.querySelector<HTMLButtonElement>('[data-effect]')!;
    expect(button.ariaExpanded).to.equal('false');
    expect(button.getAttribute('aria-label')).to.equal(`Had dit effect?: ${YOUTH}`);
    button.click();
    await waitUntil(() => root.activeElement?.id === 'effect', 'the question has the focus', { timeout: 10_000 });
    expect(button.ariaExpanded).to.equal('true');
  });
  it('is what is expected of the next figure', async () => {
    const { root } = await opened();
    root.querySelector<HTMLButtonElement>('[data-expect]')!.click();
    await waitUntil(() => root.activeElement?.id === 'expectation', 'the form has the focus', { timeout: 10_000 });
  });
  it('is how the chance of many figures was worked out', async () => {
    const { place, root, asks, stage } = await opened();
    const chance = asks.chance(stage);
    place.draw = () => html`${chance.shown(chanceFindings(40, 0.05, 3))}`;
    chance.open();
    await waitUntil(() => root.querySelectorAll('.working > li').length === 3, 'the steps', { timeout: 10_000 });
    expect(root.textContent.replace(/\s+/g, ' ')).to.match(/De kans dat er minstens één door toeval afwijkt.*0,871488/);
  });
  it('is nothing where nobody may change anything', async () => {
    const { root } = await opened(true);
    expect(root.querySelector('button')).to.equal(null);
  });
  it('is no effect where there is one figure', async () => {
    const { root } = await opened(false, 1);
    expect(root.querySelector('[data-effect]')).to.equal(null);
    expect(root.querySelector('[data-expect]')).to.exist;
  });
});
