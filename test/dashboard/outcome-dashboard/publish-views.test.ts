import { expect, waitUntil } from '@open-wc/testing';
import { nothing, render, type ReactiveControllerHost } from 'lit';
import { memoryStorage } from '@draagkracht/store';
import { DeskController } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { PublishViews } from '../../../packages/dashboard/src/outcome-dashboard/publish-views.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
} satisfies ReactiveControllerHost;
const stage = { language: 'nl', level: 3, readonly: false } as const;
const text = [
  'Codering_3;Regionaam;Jaar;Bijstand',
  'GM9998;Voorbeeldstad;2024;128',
  'WK999801;Noord;2024;4',
  'WK999802;Zuid;2024;71',
  'WK999803;West;2024;53',
].join('\n');

async function opened(indicatorIds = ['Bijstand']) {
  let ids = 0;
  const now = () => '2026-11-22T10:00:00.000Z';
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const desk = new DeskController(host, {
    openStorage: async () => memoryStorage(),
    read: readIntake,
    readTogether,
    now,
    newId,
  });
  desk.hostConnected();
  await desk.take(new File([text], 'bijstand.csv'));
  if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
  desk.choose({ region: 'WK999801', indicatorIds });
  const place = document.body.appendChild(document.createElement('div'));
  const views = new PublishViews({ desk, now, update: () => draw() });
  const shown = () => (desk.desk.phase === 'ready' ? views.shown(desk.desk, stage) : nothing);
  const draw = (): void => {
    render(shown(), place);
  };
  views.toggle();
  const ready = () =>
    waitUntil(() => place.querySelector('.primary'), 'the gate has looked', { timeout: 10_000 }).then(() => place);
  return { views, place, shown, ready };
}

describe('publishing from the desk', () => {
  afterEach(() => {
    for (const place of document.querySelectorAll('body > div')) place.remove();
  });

  it('says what is hidden and why before anything can be kept', async () => {
    const { place, ready } = await opened();
    expect(place.textContent).to.include('De poort kijkt de cijfers na.');
    await ready();
    expect(place.textContent).to.match(/Van de 4 cijfers worden er 2 niet getoond/);
    expect([...place.querySelectorAll('tbody tr')].map((row) => row.querySelector('td')!.textContent)).to.include(
      'Noord',
    );
  });
  it('looks again under a stricter rule, and for fewer areas', async () => {
    const { place, ready } = await opened();
    await ready();
    const [policy, scope] = place.querySelectorAll('select');
    policy!.value = 'streng';
    policy!.dispatchEvent(new Event('input'));
    await ready();
    expect(place.textContent).to.match(/Van de 4 cijfers/);
    scope!.value = 'shown';
    scope!.dispatchEvent(new Event('input'));
    await waitUntil(() => /Van de 2 cijfers/.test(place.textContent), undefined, { timeout: 10_000 });
  });
  it('hands out the publication and the table as files', async () => {
    const { place, ready } = await opened();
    await ready();
    const names: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      for (const button of place.querySelectorAll<HTMLButtonElement>('.actions button')) {
        if (button.textContent.includes('Bewaar')) button.click();
      }
      await waitUntil(() => names.length === 2, 'both files', { timeout: 10_000 });
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.have.members(['publicatie.json', 'publicatie.csv']);
  });
  it('is nothing while no figure is chosen, and closes', async () => {
    expect((await opened([])).shown()).to.equal(nothing);
    const { views, place, ready, shown } = await opened();
    await ready();
    expect(views.isOpen).to.equal(true);
    place.querySelector<HTMLButtonElement>('.actions:last-of-type button')!.click();
    expect(shown()).to.equal(nothing);
  });
});
