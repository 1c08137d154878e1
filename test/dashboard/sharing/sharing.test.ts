import { expect, fixtureCleanup } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { backupReminder } from '../../../packages/dashboard/src/sharing/reminder.template.js';
import type { DkMonitorSharing } from '../../../packages/dashboard/src/sharing/sharing.js';
import '../../../packages/dashboard/src/sharing/define.js';
import { act, shown } from '../../../stories/dashboard/sharing/sharing.acts.js';
import { scenarios, type SharingScenario } from '../../../stories/dashboard/sharing/sharing.scenarios.js';

async function room(given: SharingScenario): Promise<DkMonitorSharing> {
  const element = document.createElement('dk-monitor-sharing');
  if (given.language) element.lang = given.language;
  const page = document.createElement('main');
  page.append(element);
  document.body.append(page);
  await act(element, given);
  await element.updateComplete;
  return element;
}

const inside = (element: DkMonitorSharing): ShadowRoot => element.shadowRoot!;
const textOf = (element: DkMonitorSharing, selector: string): string =>
  (inside(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = async (element: DkMonitorSharing, selector: string): Promise<void> => {
  inside(element).querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};
const kept = async (element: DkMonitorSharing): Promise<string> => {
  const { content } = JSON.parse(await element.monitor!.storage!.backup.exportAll('2026-01-01T00:00:00Z')) as {
    content: { records: { id: string; updatedAt: string }[] };
  };
  return JSON.stringify(
    content.records.map((record) => ({ ...record, updatedAt: '' })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
};

describe('dk-monitor-sharing', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  for (const [name, scenario] of Object.entries(scenarios))
    it(`can be used by everybody: ${name}`, async () => {
      await expect(await room(scenario)).to.be.accessible();
    });

  it('tells how old the last backup is, and when another is due', async () => {
    expect(textOf(await room(scenarios.neverMade), '.age')).to.match(
      /^U maakte nog geen reservekopie\. Er veranderde /,
    );
    expect(textOf(await room(scenarios.recent), '.age')).to.equal(
      'Uw laatste reservekopie is 3 dagen oud. Daarna veranderde er niets.',
    );
    const due = await room(scenarios.due);
    expect(textOf(due, '.backup .message')).to.match(/^Het is tijd voor een reservekopie\./);
    expect(textOf(due, '.age')).to.equal('Uw laatste reservekopie is 21 dagen oud. Daarna veranderde er 2 keer iets.');
  });

  it('makes a file, and knows it from then on', async () => {
    const element = await room(scenarios.due);
    await press(element, '.make');
    await shown(element, '.made');
    expect(textOf(element, '.made')).to.include('draagkracht-reservekopie-2026-11-22.json');
    expect(textOf(element, '.age')).to.equal('U maakte vandaag een reservekopie. Daarna veranderde er niets.');
  });

  it('rehearses a restore and tells what would come back and what would not', async () => {
    const whole = await room(scenarios.rehearsed);
    expect(textOf(whole, '#rehearsed strong')).to.match(
      /^De oefening is gelukt\. Alles uit dit bestand komt terug: \d+ stukken en 1 bestand met cijfers\.$/,
    );
    expect(textOf(whole, '#rehearsed')).to.include('Alles wat nu op dit apparaat staat, zit ook in dit bestand.');
    const older = await room(scenarios.rehearsedOlder);
    expect(textOf(older, '#rehearsed')).to.include('2 stukken staan hier nu anders dan in het bestand.');
    expect(textOf(await room(scenarios.rehearsedCutOff), '#rehearsed')).to.include('Dit bestand houdt halverwege op.');
  });

  it('says where the work is and what the browser promised', async () => {
    const element = await room(scenarios.notPromised);
    const place = textOf(element, '.place');
    for (const words of [
      'Het staat niet op een server',
      'Wist u de gegevens van deze browser',
      '4,2 MB van de 10,7 GB',
      'De browser beloofde niets',
    ])
      expect(place).to.include(words);
  });

  it('asks about what clashes, says what will happen, and follows what is chosen', async () => {
    const element = await room(scenarios.clashes);
    const clashes = [...inside(element).querySelectorAll('fieldset.clash')];
    expect(clashes).to.have.length(2);
    expect(textOf(element, 'fieldset.clash table')).to.include('beleid').and.to.include('sociaal team');
    expect(textOf(element, '.will')).to.equal(
      'Voegt u samen, dan gaat er 1 stuk weg en staan er 2 stukken in twee versies naast elkaar. Verder verandert er niets.',
    );
    await press(element, 'fieldset.clash input[value=theirs]');
    expect(textOf(element, '.will')).to.equal(
      'Voegt u samen, dan verandert er 1 stuk, gaat er 1 stuk weg en staat er 1 stuk in twee versies naast elkaar. Verder verandert er niets.',
    );
  });

  it('merges, tells what it did, and takes it back whole', async () => {
    const element = await room(scenarios.clashes);
    const before = await kept(element);
    await press(element, '.run');
    await shown(element, '.undo');
    expect(textOf(element, '#merged')).to.equal(
      'Samengevoegd. 1 stuk ging weg en 2 stukken staan nu in twee versies naast elkaar.',
    );
    expect(inside(element).activeElement?.id).to.equal('merged');
    await shown(element, '.versions li');
    expect(inside(element).querySelectorAll('.versions > li')).to.have.length(2);
    expect(await kept(element)).not.to.equal(before);
    await press(element, '.undo');
    await shown(element, '.merge:not(:has(.undo))');
    expect(textOf(element, '#merged')).to.equal('Alles staat weer zoals het was voor het samenvoegen.');
    expect(await kept(element)).to.equal(before);
  });

  it('lets a version that is kept beside ours take its place, or go', async () => {
    const element = await room(scenarios.merged);
    await shown(element, '.versions li');
    const [first, second] = element.monitor!.records!.results.filter(({ besideOf }) => besideOf);
    expect(second).to.equal(undefined);
    await press(element, '.versions .take');
    await shown(element, '.versions > li:only-child');
    await press(element, '.versions .drop');
    await shown(element, '.room:not(:has(.beside))');
    const { results, indicators } = element.monitor!.records!;
    expect([...results, ...indicators].filter(({ besideOf }) => besideOf)).to.deep.equal([]);
    expect(first).not.to.equal(undefined);
  });

  it('refuses to take a merge back over what was changed since, and says what', async () => {
    const element = await room(scenarios.merged);
    const { monitor } = element;
    const [version] = monitor!.records!.results.filter(({ besideOf }) => besideOf);
    await monitor!.save({
      ...version!,
      data: { ...version!.data, why: 'toch weer anders' },
      updatedAt: monitor!.now(),
    });
    await press(element, '.undo');
    await shown(element, '#refused');
    expect(textOf(element, '#refused')).to.include('daarna gewijzigd');
  });

  it('cannot be made to change anything where nothing may be changed', async () => {
    const element = await room(scenarios.readonly);
    expect(inside(element).querySelector('.run, .undo')).to.equal(null);
    expect(inside(element).querySelector('.will')).not.to.equal(null);
  });

  it('can be announced at the top of the monitor when a backup is due, with the way there', () => {
    const standing = { madeAt: '2026-03-01T10:00:00.000Z', changes: 3, firstAt: '2026-03-02T10:00:00.000Z' };
    expect(backupReminder(standing, 'nl', '2026-03-10', () => undefined)).to.equal(nothing);
    expect(backupReminder(undefined, 'nl', '2026-03-20', () => undefined)).to.equal(nothing);
    const [page, went] = [document.createElement('main'), [] as string[]];
    render(
      backupReminder(standing, 'nl', '2026-03-20', () => went.push('daar')),
      page,
    );
    expect(page.textContent.replace(/\s+/g, ' ')).to.include(
      'Het is tijd voor een reservekopie. Uw laatste reservekopie is 19 dagen oud. Daarna veranderde er 3 keer iets.',
    );
    page.querySelector('button')!.click();
    expect(went).to.deep.equal(['daar']);
  });
});
