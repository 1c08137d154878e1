import { expect, waitUntil } from '@open-wc/testing';
import { html, LitElement, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DkOutcomeChart } from '@draagkracht/charts';
import { memoryStorage } from '@draagkracht/store';
import { DeskController } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { EffectViews } from '../../../packages/dashboard/src/outcome-dashboard/effect-views.js';
import { RegionIndex } from '../../../packages/dashboard/src/outcome-dashboard/outcome-dashboard.view.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import '../../helpers/english.js';
import { districtsFile } from '../../../stories/dashboard/outcome-dashboard/effect.scenarios.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
} satisfies ReactiveControllerHost;

/** A dashboard that is nothing but the question. */
class EffectHost extends LitElement {
  draw: () => TemplateResult | typeof nothing = () => nothing;
  protected override render(): TemplateResult {
    return html`<button data-effect="Jongeren met jeugdhulp">open</button>${this.draw()}`;
  }
}
customElements.define('test-effect-host', EffectHost);

async function opened(language: 'nl' | 'en' = 'nl', label = 'Jongeren met jeugdhulp') {
  let ids = 0;
  const desk = new DeskController(host, {
    openStorage: async () => memoryStorage(),
    read: readIntake,
    readTogether,
    now: () => '2026-11-22T10:00:00.000Z',
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  });
  desk.hostConnected();
  await desk.take(new File([districtsFile.text], districtsFile.name));
  if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
  desk.choose({ region: 'WK999803', indicatorIds: [label] });
  const ready = () => {
    if (desk.desk.phase !== 'ready') throw new Error(desk.desk.phase);
    return desk.desk;
  };
  const place = document.body.appendChild(new EffectHost());
  const views = new EffectViews({ dashboard: place, desk, update: () => place.requestUpdate() });
  const index = new RegionIndex(ready().dataset);
  place.draw = () => views.shown(ready(), index, { language, level: 3, readonly: false });
  await place.updateComplete;
  views.open(
    ready(),
    ready().dataset.indicators.find(({ id }) => id === label)!,
  );
  await place.updateComplete;
  const root = place.renderRoot as ShadowRoot;
  const answer = async (...values: readonly string[]) => {
    for (const [at, value] of values.entries()) {
      const list = root.querySelectorAll('select')[at]!;
      list.value = value;
      list.dispatchEvent(new Event('input'));
      await place.updateComplete;
    }
  };
  const text = () => root.textContent.replace(/\s+/g, ' ');
  return { desk, views, place, root, answer, text, ready };
}

describe('"had dit effect?" on the desk', () => {
  afterEach(() => {
    for (const place of document.querySelectorAll('test-effect-host')) place.remove();
  });

  it('asks before it answers, and says that nothing is kept', async () => {
    const { text, root } = await opened();
    expect(text()).to.include('Kies vanaf welke periode');
    expect(text()).to.include('Deze vraag wordt niet bewaard.');
    expect([...root.querySelectorAll('select')[0]!.options].map(({ value }) => value)).to.have.lengthOf(12);
  });
  it('answers with the difference to areas like it, weighted by inhabitants', async () => {
    const { text, answer, root } = await opened();
    await answer('2021JJ00', 'lower', 'request');
    expect(text()).to.match(
      /Vanaf 2021 ligt het cijfer van Wijk 3 2,\d+ procentpunt lager dan te verwachten was volgens de cijfers van 11 andere gebieden, gewogen naar inwoners/,
    );
    expect(text()).to.include('Daarvoor liepen de twee gelijk op.');
    const chart = root.querySelector<DkOutcomeChart>('dk-outcome-chart')!;
    expect(chart.others).to.have.lengthOf(1);
    expect(chart.series?.events?.at(-1)).to.deep.equal({ period: '2021JJ00', kind: 'policy', text: 'maatregel' });
  });
  it('says no more than is known of the measure, and what stands in the way', async () => {
    const { text, answer } = await opened();
    await answer('2021JJ00', 'lower', 'request');
    expect(text()).to.include('Er is geen aanwijzing dat de maatregel heeft bijgedragen.');
    expect(text()).to.include('Er staat niet op papier waarom de maatregel zou werken.');
    expect(text().replace(/nog niet door die maatregel/, '')).to.not.match(/door (de|die) maatregel/);
    await answer('2021JJ00', 'lower', 'request', 'same-kind', 'yes', 'yes', 'yes', 'yes');
    expect(text()).to.include('Het cijfer veranderde door de maatregel.');
  });
  it('says that the area is part of what it is compared with', async () => {
    const { text, answer } = await opened();
    await answer('2021JJ00', 'lower', 'request', 'GM9998');
    expect(text()).to.include('Het eigen gebied telt mee in Voorbeeldstad.');
  });
  it('looks at the line by itself when nothing is compared', async () => {
    const { text, answer } = await opened();
    await answer('2021JJ00', 'lower', 'request', 'none', 'yes', 'yes', 'yes', 'yes');
    expect(text()).to.include('Zonder vergelijking met een ander gebied is niet te zeggen waardoor.');
    expect(text()).to.include('waarschijnlijk bijgedragen');
    expect(text()).to.include('Er is niet vergeleken met een gebied zonder de maatregel.');
  });
  it('shows what comes by itself when the area was chosen for its figure', async () => {
    const { text, answer } = await opened();
    await answer('2021JJ00', 'lower', 'worst');
    expect(text()).to.include('Het slechtste cijfer wordt vaak vanzelf beter.');
    expect(text()).to.match(/Ook zonder maatregel is het volgende cijfer naar verwachting ongeveer 13,\d%/);
    expect(text()).to.include('Gerekend vanaf het cijfer van 2020');
  });
  it('says so when there are too few figures', async () => {
    const { text, answer } = await opened();
    await answer('2014JJ00', 'lower', 'request');
    expect(text()).to.include('te weinig cijfers van vóór de maatregel');
    expect(text()).to.include('acht cijfers van vóór en vier van na');
  });
  it('shows the steps when somebody wants to check them', async () => {
    const { root, answer, text } = await opened();
    await answer('2021JJ00', 'lower', 'worst');
    root.querySelector<HTMLDetailsElement>('.sum')!.open = true;
    await waitUntil(() => root.querySelectorAll('.working').length === 2, 'both sums', { timeout: 10_000 });
    expect(text()).to.include('verschil van verschillen (difference-in-differences), versie 1');
    expect(text()).to.include('terugval naar het gemiddelde');
    const words = [...root.querySelectorAll('.working > li > p:first-child')].map(({ textContent }) => textContent);
    expect(words.every((word) => /\s/.test(word.trim()))).to.equal(true);
  });
  it('notices personal data in what was done, and keeps it off the picture', async () => {
    const { root, answer, place, text } = await opened();
    const field = root.querySelector<HTMLInputElement>('#effect-measure')!;
    field.value = 'hulp aan 111222333';
    field.dispatchEvent(new Event('input'));
    await waitUntil(() => /BSN/.test(root.querySelector('#effect-measure-guard')!.textContent), undefined, {
      timeout: 5000,
    });
    await answer('2021JJ00', 'lower', 'request');
    await place.updateComplete;
    expect(root.querySelector<DkOutcomeChart>('dk-outcome-chart')!.series?.events?.at(-1)?.text).to.equal('maatregel');
    expect(text()).to.not.include('111222333');
  });
  it('goes on with what was answered when it is opened again, and begins anew for another region', async () => {
    const { views, ready, place, root, answer, desk, text } = await opened();
    await answer('2021JJ00', 'lower', 'request');
    views.open(ready(), ready().dataset.indicators[0]!);
    await place.updateComplete;
    expect(text()).to.include('Vanaf 2021');
    desk.choose({ region: 'WK999804' });
    place.requestUpdate();
    await place.updateComplete;
    expect(root.querySelector('.effect')).to.equal(null);
    views.open(ready(), ready().dataset.indicators[0]!);
    await place.updateComplete;
    expect(text()).to.include('Kies vanaf welke periode');
  });
  it('gives the focus back when it closes', async () => {
    const { root, views } = await opened();
    root.querySelector<HTMLButtonElement>('.effect .actions button')!.click();
    await waitUntil(() => root.activeElement?.hasAttribute('data-effect'));
    expect(views.openFor).to.equal(undefined);
    expect(root.querySelector('.effect')).to.equal(null);
  });
  it('speaks English', async () => {
    const { text, answer } = await opened('en');
    await answer('2021JJ00', 'lower', 'worst');
    expect(text()).to.include('Did this have an effect?');
    expect(text()).to.match(/From 2021 the figure of Wijk 3 is 2\.\d+ percentage points lower/);
    expect(text()).to.not.match(/maatregel|gebied/);
  });
});
