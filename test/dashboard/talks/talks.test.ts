import { expect, fixtureCleanup } from '@open-wc/testing';
import { interpretationSession } from '@draagkracht/model';
import type { MonitorDesk } from '../../../packages/dashboard/src/monitor/monitor-desk.js';
import type { DkMonitorTalks } from '../../../packages/dashboard/src/talks/talks.js';
import '../../../packages/dashboard/src/talks/define.js';
import { act, fill } from '../../../stories/dashboard/talks/talks.acts.js';
import { scenarios, type TalksScenario } from '../../../stories/dashboard/talks/talks.scenarios.js';
import { until } from '../../helpers/until.js';

async function shown(given: TalksScenario): Promise<DkMonitorTalks> {
  const element = document.createElement('dk-monitor-talks');
  const page = document.createElement('main');
  page.append(element);
  document.body.append(page);
  await act(element, given);
  return element;
}

const find = <One extends HTMLElement>(element: DkMonitorTalks, selector: string): One | null =>
  element.shadowRoot!.querySelector<One>(selector);
const press = (element: DkMonitorTalks, selector: string): void => find(element, selector)!.click();
/** Whether something has the focus; a page in a window behind another one matches no `:focus`. */
const focused = (element: DkMonitorTalks, selector: string): boolean =>
  element.shadowRoot!.activeElement?.matches(selector) ?? false;
const text = (element: DkMonitorTalks): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const sessions = (element: DkMonitorTalks) => element.monitor!.records!.sessions;
const headings = (element: DkMonitorTalks) =>
  [...element.shadowRoot!.querySelectorAll('section > div > :is(h3, h4)')].map(({ textContent }) => textContent);

describe('dk-monitor-talks', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  for (const [name, scenario] of Object.entries(scenarios))
    it(`can be used by everybody: ${name}`, async () => {
      await expect(await shown(scenario)).to.be.accessible();
    });

  it('shows first what asks to be looked at again, then agreements whose day has come', async () => {
    const element = await shown(scenarios.filled);
    expect(headings(element)).to.eql([
      'U zou vandaag opnieuw kijken',
      'Wat werd er van onze afspraken?',
      'Later opnieuw kijken',
    ]);
    expect(find(element, '[aria-labelledby="list-asked"]')!.textContent).to.include('De vragen korter maken');
    expect(find(element, '[aria-labelledby="list-asked"]')!.textContent).to.not.include('Bellen wie');
  });

  it('asks an agreement back, and then leaves it in peace', async () => {
    const element = await shown(scenarios.askingBack);
    press(element, '#panel .save');
    await until(() => text(element).includes('Kies of het gedaan is'));
    press(element, '#panel input[value="no"]');
    await fill(element, 'agreements-1-learned', 'Korter is nog niet makkelijker.');
    press(element, '#panel .save');
    await until(() => !find(element, '[aria-labelledby="list-asked"]'));
    expect(
      sessions(element)
        .flatMap(({ data }) => data.agreements)
        .map(({ outcome }) => outcome),
    ).to.have.members([undefined, 'partly', 'no']);
  });

  it('goes back to the button with Escape, unless an answer was begun', async () => {
    const element = await shown(scenarios.askingBack);
    const escape = (): void =>
      void find(element, '#panel')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await fill(element, 'agreements-1-learned', 'Korter');
    escape();
    expect(find(element, '#panel')).to.not.equal(null);
    await fill(element, 'agreements-1-learned', '');
    escape();
    await until(() => focused(element, '.look-back'));
    expect(find(element, '#panel')).to.equal(null);
  });

  it('keeps a session halfway with a name of its day, and goes on with it later', async () => {
    const element = await shown(scenarios.halfway);
    await until(() => sessions(element).length === 3);
    await until(() => text(element).includes('Bewaard. U kunt later verder.'));
    const kept = sessions(element).find(({ data }) => data.readingA.startsWith('Er zijn meer'))!;
    expect([kept.data.title, kept.data.heldOn]).to.eql(['Gesprek van 22 november 2026', '2026-11-22']);
    press(element, '.leave');
    await until(() => find(element, `#go-on-${kept.id}`));
    press(element, `#go-on-${kept.id}`);
    await until(() => find<HTMLTextAreaElement>(element, '#talk-readingA')?.value.startsWith('Er zijn meer'));
  });

  it('rounds a session off with the figures as they are, and shows its report', async () => {
    const element = await shown(scenarios.onTheTable);
    await until(() => element.shadowRoot!.querySelectorAll('dk-indicator-card').length === 2);
    expect(element.shadowRoot!.querySelectorAll('.questions')).to.have.lengthOf(2);
    expect(find(element, '.warnings')!.textContent).to.include('Lees dit goed');
    await fill(element, 'title', 'Wie missen we?');
    await fill(element, 'programmeFor', 'Jongeren van 12 tot 18 jaar');
    await fill(element, 'agreed', 'We weten het niet.');
    await fill(element, 'nextLook', '2026-01-01');
    press(element, '.finish');
    await until(() => find(element, '#talk-nextLook[aria-invalid="true"]'));
    await fill(element, 'nextLook', '2027-04-01');
    press(element, '.finish');
    await until(() => find(element, '.sheet'));
    const kept = sessions(element).find(({ data }) => data.title === 'Wie missen we?')!;
    expect(kept.data.seen!.map(({ chart }) => chart.points.length > 1 && chart.sentence !== '')).to.eql([true, true]);
    expect(text(element)).to.include('Voor wie is deze aanpak?').and.include('We kijken opnieuw op 1 april 2027.');
    expect(text(element)).to.not.include('Wie kunnen er helpen?');
  });

  it('looks again at what was agreed; the earlier session asks no longer', async () => {
    const element = await shown(scenarios.again);
    const before = find(element, '[aria-labelledby="talk-part-before"]')!.textContent.replace(/\s+/g, ' ');
    expect(before)
      .to.include('Het cijfer is te mooi')
      .and.include('deels gedaan')
      .and.include('nog niet op teruggekeken');
    press(element, '.keep');
    await until(() => sessions(element).length === 3);
    press(element, '.leave');
    await until(() => headings(element).includes('Eerdere gesprekken'));
    expect(headings(element)).to.not.include('U zou vandaag opnieuw kijken');
  });

  it('asks before text is thrown away, and keeps it when asked to', async () => {
    const element = await shown(scenarios.leaving);
    await until(() => focused(element, '#leaving'));
    press(element, '.stay');
    await until(() => focused(element, '#talk-title'));
    press(element, '.leave');
    await until(() => find(element, '#leaving'));
    press(element, '.keep-and-leave');
    await until(() => find(element, '#list-begun'));
    expect(text(element)).to.include('Waarom zoeken mensen zo laat hulp?');
  });

  it('holds what was filled in while somebody is in another room', async () => {
    const element = await shown(scenarios.leaving);
    const { monitor } = element;
    const page = element.parentElement!;
    element.remove();
    const back = document.createElement('dk-monitor-talks');
    back.monitor = monitor;
    page.append(back);
    await until(() => find<HTMLInputElement>(back, '#talk-title')?.value.startsWith('Waarom zoeken'));
    expect(find(back, '.restored')!.textContent).to.include('nog niet bewaard');
    await fill(back, 'title', '');
    press(back, '.leave');
    await until(() => find(back, '#begin'));
  });

  it('holds nothing when everything is locked', async () => {
    const element = await shown(scenarios.leaving);
    const monitor = element.monitor as MonitorDesk;
    const { records } = monitor;
    monitor.records = undefined;
    monitor.look({});
    monitor.records = records;
    monitor.look({});
    await until(() => find(element, '#begin'));
    expect(find(element, '#talk-title')).to.equal(null);
  });

  it('warns when the window is closed with text that is not kept', async () => {
    const element = await shown(scenarios.writing);
    const leaves = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return !event.defaultPrevented;
    };
    expect(leaves()).to.equal(true);
    await fill(element, 'readingA', 'Nog niet bewaard');
    expect(leaves()).to.equal(false);
    element.remove();
    expect(leaves()).to.equal(true);
  });

  it('removes a session that was begun, to the trash', async () => {
    const element = await shown(scenarios.halfway);
    await until(() => sessions(element).length === 3);
    press(element, '.leave');
    await until(() => find(element, '[id^="remove-"]'));
    press(element, '[id^="remove-"]');
    await until(() => text(element).includes('prullenbak'));
    expect(sessions(element)).to.have.lengthOf(2);
  });

  it('prints a report alone, and everything again when somebody goes back', async () => {
    const element = await shown(scenarios.report);
    const aside = document.createElement('aside');
    element.parentElement!.append(aside);
    window.dispatchEvent(new Event('beforeprint'));
    expect(aside.hasAttribute('data-dk-not-printed')).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('.sheet dk-outcome-chart')).to.have.lengthOf(2);
    press(element, '.back');
    await until(() => find(element, '#begin'));
    expect(aside.hasAttribute('data-dk-not-printed')).to.equal(false);
  });

  it('stays with what was filled in when another window changed the same', async () => {
    const element = await shown({ ...scenarios.report });
    press(element, '.edit');
    await until(() => find(element, '#talk-agreed'));
    const session = sessions(element)[0]!;
    const monitor = element.monitor!;
    const other = { ...session.data, agreed: 'Daar zeiden ze iets anders.' };
    await monitor.save(monitor.change(interpretationSession, session, other));
    await fill(element, 'agreed', 'Hier ook.');
    press(element, '.keep');
    await until(() => text(element).includes('In een ander venster is hetzelfde anders ingevuld'));
    expect(find<HTMLTextAreaElement>(element, '#talk-agreed')!.value).to.equal('Hier ook.');
    expect(monitor.clashes.map(({ path }) => path)).to.eql(['data.agreed']);
  });
});
