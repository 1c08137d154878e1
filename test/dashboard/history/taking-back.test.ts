import { expect, waitUntil } from '@open-wc/testing';
import { monitorIndicator } from '@draagkracht/model';
import { render } from 'lit';
import { TakingBack } from '../../../packages/dashboard/src/history/taking-back.js';
import { clashNote, takenBackNote } from '../../../packages/dashboard/src/history/taking-back.template.js';
import type { MonitorDesk } from '../../../packages/dashboard/src/monitor/monitor-desk.js';
import { anIndicator, monitorOver, ownMemory } from '../../helpers/monitor.js';

/** A place in which keys are heard, with what is said there. */
function place(monitor: MonitorDesk) {
  const host = Object.assign(document.createElement('main'), { requestUpdate: () => undefined });
  document.body.append(host);
  const taking = new TakingBack({ host, monitor: () => monitor, language: () => 'nl' });
  const press = async (key: string, more: KeyboardEventInit = {}, on: HTMLElement = host): Promise<boolean> => {
    const event = new KeyboardEvent('keydown', {
      key,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...more,
    });
    on.dispatchEvent(event);
    if (event.defaultPrevented) await waitUntil(() => taking.said);
    return event.defaultPrevented;
  };
  return { host, taking, press };
}
const changedLabel = (monitor: MonitorDesk, label: string) => {
  const old = monitor.records!.indicators[0]!;
  return monitor.change(monitorIndicator, old, { ...old.data, label });
};
const labelOf = (monitor: MonitorDesk): string => monitor.records!.indicators[0]!.data.label;

describe('taking back with the keys', () => {
  afterEach(() => {
    for (const left of document.querySelectorAll('main')) left.remove();
  });

  it('takes back what was done last and says what it was, and does it again', async () => {
    const monitor = await monitorOver([anIndicator(2)]);
    await monitor.save(changedLabel(monitor, 'Anders'));
    const { taking, press, host } = place(monitor);
    await press('z');
    expect(labelOf(monitor)).to.equal('Indicator 2');
    expect(taking.said).to.deep.equal({
      sentences: ['Teruggedraaid: Indicator “Indicator 2” gewijzigd.'],
      refused: false,
      turn: 'redo',
    });
    taking.close();
    await press('Z', { shiftKey: true });
    expect(labelOf(monitor)).to.equal('Anders');
    expect(taking.said!.sentences).to.deep.equal(['Weer gedaan: Indicator “Anders” gewijzigd.']);
    render(takenBackNote(taking, 'nl'), host);
    host.querySelector<HTMLElement>('.turn')!.click();
    await waitUntil(() => labelOf(monitor) === 'Indicator 2');
    await waitUntil(() => taking.said?.turn === 'redo');
    host.querySelector<HTMLElement>('.close')!.click();
    expect(taking.said).to.equal(undefined);
  });

  it('says when there is nothing left, and leaves what somebody types alone', async () => {
    const monitor = await monitorOver([], { sets: [] });
    const { taking, press, host } = place(monitor);
    const [input, box] = [document.createElement('input'), document.createElement('input')];
    box.type = 'checkbox';
    host.append(input, box);
    expect(await press('z', {}, input)).to.equal(false);
    expect(await press('z', { ctrlKey: false })).to.equal(false);
    expect(await press('z', {}, box)).to.equal(true);
    expect(taking.said!.sentences[0]).to.contain('Er valt niets meer terug te draaien');
    taking.close();
    await press('y');
    expect(taking.said!.sentences).to.deep.equal(['Er is niets om weer te doen.']);
  });

  it('says what stands in the way', async () => {
    const monitor = await monitorOver([anIndicator(2)]);
    const { id: recordId, type } = anIndicator(2);
    monitor.undoLast = async () => ({
      ok: false,
      why: 'clash',
      clashes: [{ recordId, type, why: 'changed', fields: ['data.label'] }],
    });
    const { taking, press } = place(monitor);
    await press('z');
    expect(taking.said).to.include({ refused: true });
    expect(taking.said!.sentences).to.include('Indicator “Indicator 2” is daarna gewijzigd: “Naam”.');
    monitor.undoLast = async () => undefined;
    await taking.turn('undo');
    expect(taking.said!.sentences[0]).to.contain('het apparaat laat het niet toe');
  });
});

describe('what was changed in two windows', () => {
  it('is shown side by side, with the choice between both', async () => {
    const storage = await ownMemory();
    const here = await monitorOver([anIndicator(2)], { storage });
    const there = await monitorOver([], { storage, sets: [] });
    await there.save(changedLabel(there, 'Van daar'));
    const old = anIndicator(2);
    expect(await here.save(here.change(monitorIndicator, old, { ...old.data, label: 'Van hier' }))).to.equal(false);
    const on = document.createElement('main');
    document.body.append(on);
    render(clashNote(here, 'nl'), on);
    const text = on.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('Dit is intussen ook ergens anders gewijzigd');
    expect(text).to.contain('U vulde in: “Van hier”');
    expect(text).to.contain('Er staat nu: “Van daar” (vandaag om 10:00 door beleid)');
    on.querySelector<HTMLElement>('.prefer-here')!.click();
    await waitUntil(() => labelOf(here) === 'Van hier');
    render(clashNote(here, 'nl'), on);
    expect(on.textContent.trim()).to.equal('');
    on.remove();
  });
});
