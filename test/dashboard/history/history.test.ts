import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import '@draagkracht/dashboard/history/define.js';
import { DkMonitorHistory } from '@draagkracht/dashboard/history/history.js';
import { act, indicatorId, monitorOf, settled } from '../../../stories/dashboard/history/history.acts.js';
import { scenarios, type HistoryScenario } from '../../../stories/dashboard/history/history.scenarios.js';
import { elementSuite } from '../../suites/element.suite.js';

async function shown(given: HistoryScenario): Promise<DkMonitorHistory> {
  const element = document.createElement('dk-monitor-history');
  element.headingLevel = 2;
  if (given.language) element.lang = given.language;
  if (given.ofIndicator) element.record = indicatorId;
  element.monitor = await monitorOf(given);
  const page = document.createElement('main');
  page.append(element);
  document.body.append(page);
  await act(element, given);
  return element;
}

const textOf = (element: DkMonitorHistory, selector = '.stack'): string =>
  element.renderRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const all = (element: DkMonitorHistory, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const lines = (element: DkMonitorHistory): string[] =>
  all(element, '.acts .what').map(({ textContent }) => textContent);
async function press(element: DkMonitorHistory, selector: string): Promise<void> {
  all(element, selector)[0]!.click();
  await settled(element);
}

describe('dk-monitor-history', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  elementSuite({
    tag: 'dk-monitor-history',
    element: DkMonitorHistory,
    settled,
    badAttributes: { 'heading-level': { good: '4', bad: '7', property: 'headingLevel' } },
    early: { property: 'record', value: indicatorId },
  });

  for (const [name, scenario] of Object.entries(scenarios))
    it(`is accessible: ${name}`, async () => {
      await expect(await shown(scenario)).to.be.accessible();
    });

  it('says what was done, newest first, by the names people gave', async () => {
    expect(lines(await shown({}))).to.deep.equal([
      'Indicator “Jongeren met jeugdhulp” gewijzigd',
      'Indicator “Jongeren met jeugdhulp” gewijzigd',
      'Streefwaarde bij “Jongeren met jeugdhulp” weggehaald',
      'Streefwaarde bij “Jongeren met jeugdhulp” toegevoegd',
      'Streefwaarde bij “Jongeren met jeugdhulp” toegevoegd',
      'Bestand met cijfers “Jeugdhulp 2025 (dubbel)” weggehaald',
      'Bestand met cijfers “Jeugdhulp 2025 (dubbel)” toegevoegd',
      'Bestand met cijfers “Jeugdhulp 2025” toegevoegd',
      'Doel “Inwoners staan er niet alleen voor” en nog 1 stuk toegevoegd',
    ]);
  });

  it('says which fields, from what to what, and what taking it back will do', async () => {
    const element = await shown({ open: true });
    const inside = all(element, '.inside').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(inside[0]).to.contain(
      'Wat is beter? Eerst “Geen van beide: het hangt van de situatie af”, nu “Hoger is beter”',
    );
    expect(inside[0]).to.contain('Terugdraaien zet bij indicator “Jongeren met jeugdhulp” terug: “Wat is beter?”.');
    expect(inside[1]).to.contain('Wat telt mee? Eerst leeg, nu “Iedereen tot 18 jaar”');
    expect(inside[3]).to.contain('Gebied: “Voorbeeldgemeente”').and.not.contain('Wie het mag zien');
    expect(inside[3]).to.contain('Wanneer moet dat bereikt zijn? “2028”');
  });

  it('takes an act back, says so, and gives the way back', async () => {
    const element = await shown({ undo: 'last' });
    expect(textOf(element, '#done')).to.contain('Teruggedraaid: Indicator “Jongeren met jeugdhulp” gewijzigd.');
    expect(element.shadowRoot!.activeElement?.id).to.equal('done');
    expect(lines(element)[0]).to.equal('Teruggedraaid: Indicator “Jongeren met jeugdhulp” gewijzigd');
    const { storage } = element.monitor!;
    expect((await storage!.records.get(indicatorId))?.data).to.have.property('direction', 'neutral');
    await press(element, '.take-back');
    expect(textOf(element, '#done')).to.contain('Het is weer gedaan.');
    expect((await storage!.records.get(indicatorId))?.data).to.have.property('direction', 'higher');
  });

  it('says in words what stands in the way, and changes nothing', async () => {
    const element = await shown({ undo: 'clash' });
    expect(textOf(element, '#done')).to.equal(
      'Dit kan niet terug, want er is daarna nog iets veranderd. Er is nu niets veranderd.Indicator “Jongeren met jeugdhulp” is daarna gewijzigd: “Wat is beter?”.Draai eerst de latere wijziging terug, of pas het stuk zelf aan.',
    );
    expect(lines(element)).to.have.length(9);
  });

  it('brings records and data sets back from the trash, and empties it when asked twice', async () => {
    const element = await shown({});
    expect(all(element, '.removed .what').map(({ textContent }) => textContent)).to.deep.equal([
      'Bestand met cijfers “Jeugdhulp 2025 (dubbel)”',
      'Streefwaarde bij “Jongeren met jeugdhulp”',
    ]);
    await press(element, '.restore');
    expect(textOf(element, '#done')).to.contain('Bestand met cijfers “Jeugdhulp 2025 (dubbel)” staat er weer.');
    expect(await element.monitor!.storage!.series.dataset('dubbel')).not.to.equal(undefined);
    await press(element, '.empty');
    expect(element.shadowRoot!.activeElement?.id).to.equal('sure');
    await press(element, '.danger');
    expect(textOf(element, '.trash')).to.contain('De prullenbak is leeg.');
    expect(textOf(element, '#done')).to.equal('De prullenbak is leeg gemaakt.');
  });

  it('shows the history of one record, and of everything again', async () => {
    const element = await shown({});
    await press(element, '.only');
    expect(textOf(element, 'h2')).to.equal('Wat veranderde er aan Indicator “Jongeren met jeugdhulp”?');
    expect(lines(element)).to.have.length(3);
    expect(all(element, '.trash')).to.have.length(0);
    await press(element, '.all');
    expect(lines(element)).to.have.length(9);
  });

  it('shows more on asking, and follows what is done elsewhere', async () => {
    const element = await shown({ done: 'year' });
    expect(lines(element)).to.have.length(20);
    await press(element, '.more');
    expect(lines(element)).to.have.length(40);
    const { records } = element.monitor!.storage!;
    await records.remove(indicatorId, 'beheer', '2026-03-05T08:30:00.000Z');
    await waitUntil(() => lines(element)[0]?.endsWith('weggehaald'));
    expect(textOf(element, '.acts .quiet')).to.equal('Vandaag om 09:30 door beheer');
  });

  it('says when nothing is kept, nothing was done, nothing may be done, and when the device refuses', async () => {
    expect(textOf(await shown({ without: true }))).to.contain('Er valt dus niets terug te draaien.');
    expect(textOf(await shown({ done: 'nothing' }))).to.contain('Er is nog niets veranderd.');
    expect(all(await shown({ readonly: true }), '.undo-act, .restore, .empty')).to.have.length(0);
    expect(textOf(await shown({ refuses: true }), '[role=alert]')).to.contain('Dit lukt nu niet');
  });

  it('takes all of it back, act by act, until nothing is left', async () => {
    const element = await shown({});
    const { records, series } = element.monitor!.storage!;
    const acts = await records.acts({ most: 50 });
    for (const { id } of acts)
      expect(await records.undoAct(id, 'beleid', '2026-03-05T09:00:00Z')).to.include({ ok: true });
    expect(await records.getMany([indicatorId])).to.deep.equal([undefined]);
    expect(await series.datasets()).to.deep.equal([]);
  });
});
