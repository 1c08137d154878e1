import { expect } from '@open-wc/testing';
import { nothing, render, type ReactiveControllerHost } from 'lit';
import type { DkBenchmarkFunnel } from '@draagkracht/charts';
import { memoryStorage } from '@draagkracht/store';
import { DeskController } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { FairViews } from '../../../packages/dashboard/src/outcome-dashboard/fair-views.js';
import { RegionIndex } from '../../../packages/dashboard/src/outcome-dashboard/outcome-dashboard.view.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import { scenarios } from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.scenarios.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
} satisfies ReactiveControllerHost;
const stage = { language: 'nl', level: 3, readonly: false } as const;

async function opened() {
  let ids = 0;
  const desk = new DeskController(host, {
    openStorage: async () => memoryStorage(),
    read: readIntake,
    readTogether,
    now: () => '2026-11-22T10:00:00.000Z',
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
  });
  desk.hostConnected();
  const { file } = scenarios.beside;
  await desk.take(new File([file.text], file.name));
  if (desk.desk.phase === 'preview') desk.use(desk.desk.preview);
  desk.choose({ region: 'WK999805', indicatorIds: ['BijstandPersonen'] });
  const ready = () => {
    if (desk.desk.phase !== 'ready') throw new Error(desk.desk.phase);
    return desk.desk;
  };
  const place = document.createElement('div');
  const views = new FairViews({ desk, update: () => draw() });
  const index = new RegionIndex(ready().dataset);
  const shown = () => views.shown(ready(), index, stage);
  const draw = (): void => {
    render(shown(), place);
  };
  const indicator = ready().dataset.indicators.find(({ id }) => id === 'BijstandPersonen')!;
  return { desk, views, place, ready, indicator, shown };
}

describe('a fair comparison on the desk', () => {
  it('is opened for a count that is a part of something, and for nothing else', async () => {
    const { views, ready, indicator, shown } = await opened();
    expect(shown()).to.equal(nothing);
    expect(views.canOpen(ready(), indicator)).to.equal(true);
    const people = ready().dataset.indicators.find(({ id }) => id === 'AantalInwoners')!;
    expect(views.canOpen(ready(), people)).to.equal(false);
  });
  it('gives the funnel the areas of the same kind, with who are counted', async () => {
    const { views, place, ready, indicator } = await opened();
    views.open(ready(), indicator);
    const funnel = place.querySelector<DkBenchmarkFunnel>('dk-benchmark-funnel')!;
    expect(funnel.comparison?.units).to.have.lengthOf(14);
    expect(funnel.comparison).to.deep.include({ period: '2020JJ00', people: 'inwoners' });
    expect(funnel.comparison?.ownCounts?.region?.code).to.equal('WK999805');
    expect(views.openFor).to.equal('BijstandPersonen');
  });
  it('asks again with another whole, and closes', async () => {
    const { views, place, ready, indicator, shown } = await opened();
    views.open(ready(), indicator);
    const [of] = place.querySelectorAll('select');
    expect([...of!.options].map(({ textContent }) => textContent.trim())).to.deep.equal(['Aantal inwoners']);
    place.querySelector<HTMLButtonElement>('.actions button')!.click();
    expect(shown()).to.equal(nothing);
  });
  it('goes when the figure is no longer on the desk', async () => {
    const { desk, views, ready, indicator, shown } = await opened();
    views.open(ready(), indicator);
    desk.choose({ indicatorIds: [] });
    expect(shown()).to.equal(nothing);
  });
});
