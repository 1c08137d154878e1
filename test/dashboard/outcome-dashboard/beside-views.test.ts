import { expect, waitUntil } from '@open-wc/testing';
import { render, type ReactiveControllerHost } from 'lit';
import { memoryStorage } from '@draagkracht/store';
import { BesideViews } from '../../../packages/dashboard/src/outcome-dashboard/beside-views.js';
import { DeskController } from '../../../packages/dashboard/src/outcome-dashboard/desk-controller.js';
import { ReadingViews } from '../../../packages/dashboard/src/outcome-dashboard/reading-views.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import { lostFile, scenarios } from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.scenarios.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
} satisfies ReactiveControllerHost;
const stage = { language: 'nl', level: 3, readonly: false } as const;

/** A desk with the two years of the scenario beside one another, and their view drawn in a plain element. */
async function pair(
  firstText: string = scenarios.beside.file.text,
  firstName: string = scenarios.beside.file.name,
  beside: { readonly name: string; readonly text: string } = scenarios.beside.beside,
) {
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const now = () => '2026-11-22T10:00:00.000Z';
  const desk = new DeskController(host, {
    openStorage: async () => memoryStorage(),
    read: readIntake,
    readTogether,
    now,
    newId,
  });
  desk.hostConnected();
  await desk.takeAll([new File([firstText], firstName), new File([beside.text], beside.name)]);
  const update = () => draw();
  const reading = new ReadingViews({ update, pause: async () => undefined });
  const views = new BesideViews({
    desk,
    now,
    newId,
    update,
    reading,
    pause: async () => undefined,
    reread: (preview, again) => void desk.reread(preview, again),
  });
  // A box that is in no page does not say that it changed.
  const place = document.body.appendChild(document.createElement('div'));
  const draw = (): void => {
    if (desk.desk.phase === 'preview' && desk.desk.beside)
      render(views.shown(desk.desk, desk.desk.beside, stage), place);
  };
  draw();
  return { desk, place };
}

const press = (place: Element, at: number) =>
  place.querySelectorAll<HTMLButtonElement>('.comparison .actions button')[at]!.click();
const indicators = (desk: DeskController) =>
  desk.desk.phase === 'ready' ? desk.desk.dataset.indicators.map(({ id }) => id) : [];

describe('two files beside one another', () => {
  afterEach(() => {
    for (const place of document.querySelectorAll('body > div')) place.remove();
  });

  it('joins what is certain, and what a person ticked', async () => {
    const { desk, place } = await pair();
    for (const box of place.querySelectorAll<HTMLInputElement>('.matches input')) box.click();
    press(place, 0);
    expect(indicators(desk)).to.have.lengthOf(4);
    const spent = desk.desk.phase === 'ready' ? desk.block('Uitgaven') : undefined;
    expect(Array.from(spent!.values).slice(0, 2)).to.deep.equal([210, 219]);
  });
  it('keeps apart what nobody ticked', async () => {
    const { desk, place } = await pair();
    press(place, 0);
    expect(indicators(desk)).to.have.lengthOf(6);
  });
  it('lets a tick be taken back', async () => {
    const { desk, place } = await pair();
    for (let turn = 0; turn < 2; turn++)
      for (const box of place.querySelectorAll<HTMLInputElement>('.matches input')) box.click();
    press(place, 0);
    expect(indicators(desk)).to.have.lengthOf(6);
  });
  it('puts the second aside, or goes on with the first alone', async () => {
    const { desk, place } = await pair();
    press(place, 1);
    expect(desk.desk.phase === 'preview' && desk.desk.beside).to.equal(undefined);
    const other = await pair();
    press(other.place, 2);
    expect(indicators(other.desk)).to.have.lengthOf(4);
    expect(other.desk.desk.phase === 'ready' && other.desk.desk.dataset.label).to.equal('wijken 2020.csv');
  });
  it('asks about decimals that were lost, once the two are one', async () => {
    const { place } = await pair(lostFile.text.replace('93', '9,3'), 'jeugdhulp 2023.csv', lostFile);
    await waitUntil(() => place.querySelector('.lost'), 'the question', { timeout: 10_000 });
    expect(place.querySelectorAll('.lost tbody tr')).to.have.lengthOf(1);
    expect(place.querySelector('.lost')!.textContent).to.include('ver van de andere jaren');
  });
  it('asks for a real period', async () => {
    const { place } = await pair();
    const [form] = place.querySelectorAll('form');
    form!.querySelector('input')!.value = 'gisteren';
    form!.requestSubmit();
    expect(place.textContent).to.include('Dit is geen periode');
  });
});
