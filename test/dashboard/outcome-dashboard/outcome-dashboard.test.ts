import { aTimeout, expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import type { DkOutcomeChart } from '@draagkracht/charts';
import { DkOutcomeDashboard } from '@draagkracht/dashboard';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { act, give } from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.acts.js';
import {
  scenarios,
  smallFile,
  type DashboardScenario,
} from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.scenarios.js';
import { PretendedLock } from '../../../stories/dashboard/lock/pretended-lock.js';
import { seed } from '../../../stories/widgets/seeded.js';
import { servedCbs } from '../../helpers/cbs-on-page.js';
import { itOnReal } from '../../helpers/real-data.js';
import { elementSuite } from '../../suites/element.suite.js';

async function shown(given: DashboardScenario, page = document.createElement('main')): Promise<DkOutcomeDashboard> {
  seed(page, {
    ...(given.refuses ? { refuses: given.refuses } : {}),
    ...(given.provider ? { provider: given.provider } : {}),
    ...(given.closing ? { lock: new PretendedLock({ state: 'unlocked', closing: true }) } : {}),
    ...(given.records ? { records: given.records } : {}),
  });
  const element = document.createElement('dk-outcome-dashboard');
  element.headingLevel = 2;
  if (given.language) element.lang = given.language;
  if (given.storage) element.storage = given.storage;
  if (given.readonly && !given.file) element.readonly = true;
  page.append(element);
  document.body.append(page);
  await act(element, given);
  await aTimeout(0);
  return element;
}

const textOf = (element: Element) => element.shadowRoot!.querySelector('.desk')!.textContent.replace(/\s+/g, ' ');
const charts = (element: Element) => [...element.shadowRoot!.querySelectorAll<DkOutcomeChart>('dk-outcome-chart')];
const sentences = async (element: Element) => {
  await Promise.all(charts(element).map((chart) => chart.updateComplete));
  return charts(element).map((chart) => chart.shadowRoot!.querySelector('[part="sentence"]')!.textContent.trim());
};

describe('dk-outcome-dashboard', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const page of document.querySelectorAll('main')) page.remove();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  elementSuite({
    tag: 'dk-outcome-dashboard',
    element: DkOutcomeDashboard,
    page: () => {
      const page = document.createElement('main');
      seed(page, {});
      return page;
    },
    settled: async (element) => {
      await element.updateComplete;
      await aTimeout(30);
    },
    badAttributes: {
      storage: { good: 'memory', bad: 'cloud', property: 'storage' },
      'heading-level': { good: '4', bad: '7', property: 'headingLevel' },
    },
    early: { property: 'namespace', value: 'west' },
  });

  for (const [name, scenario] of Object.entries(scenarios))
    it(`is accessible: ${name}`, async () => {
      const element = await shown(scenario);
      await sentences(element);
      await expect(element).to.be.accessible();
    });

  it('shows a true sentence per chosen figure, compares shares and leaves counts alone', async () => {
    const element = await shown(scenarios.chosen);
    const said = await sentences(element);
    expect(said).to.have.lengthOf(3);
    expect(said[0]).to.match(/^Jongeren met jeugdhulp in Voorbeeldbuurt: 12,\d% in 2024\./);
    expect(charts(element).map(({ others }) => others.map(({ region }) => region?.label))).to.deep.equal([
      ['Voorbeeldstad', 'Nederland'],
      ['Voorbeeldstad', 'Nederland'],
      [],
    ]);
    expect(textOf(element)).to.include('Aantallen van gebieden van verschillende grootte vergelijken we niet');
  });
  const refused: [keyof typeof scenarios, RegExp][] = [
    ['unreadableZip', /zip-bestand/],
    ['unreadablePage', /webpagina/],
    ['unreadableEmpty', /leeg/],
    ['oneColumn', /één kolom/],
  ];
  for (const [name, words] of refused)
    it(`says what is wrong with a file, and how to go on: ${name}`, async () => {
      const element = await shown(scenarios[name]);
      expect(textOf(element)).to.match(words);
      expect(element.shadowRoot!.querySelector('input[type=file]')).to.exist;
    });
  it('lists what was not understood: mixed periods and double regions', async () => {
    expect(textOf(await shown(scenarios.mixedPeriods))).to.include('Elke soort is een eigen reeks geworden');
    expect(textOf(await shown(scenarios.duplicateRegions))).to.include('GM0344');
  });
  it('asks for the period of a file that does not tell it', async () => {
    const element = await shown(scenarios.withoutPeriod);
    expect(element.shadowRoot!.querySelector('.preview button.primary')).to.equal(null);
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[name=period]')!;
    field.value = 'gisteren';
    field.form!.requestSubmit();
    await element.updateComplete;
    expect(textOf(element)).to.include('Dit is geen periode');
    field.value = '2024';
    field.form!.requestSubmit();
    await waitUntil(() => element.shadowRoot!.querySelector('.preview button.primary'), 'the file can be used', {
      timeout: 10_000,
    });
  });
  it('reads a file on a page without https, where browsers have no randomUUID', async () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      const element = await shown(scenarios.preview);
      expect(element.shadowRoot!.querySelector('.preview button.primary')).to.exist;
    } finally {
      delete (crypto as { randomUUID?: unknown }).randomUUID;
    }
    expect(crypto.randomUUID).to.be.a('function');
  });
  it('takes a file that is dropped on it', async () => {
    const element = await shown({});
    await waitUntil(() => element.shadowRoot!.querySelector('.start'), undefined, { timeout: 10_000 });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([smallFile.text], smallFile.name));
    element
      .shadowRoot!.querySelector('.desk')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    await waitUntil(() => element.shadowRoot!.querySelector('.preview'), 'the file is read', { timeout: 10_000 });
  });
  it('is kept by save and found again by the next dashboard', async () => {
    const page = document.createElement('main');
    const element = await shown(scenarios.saved, page);
    await waitUntil(() => textOf(element).includes('Bewaard op dit apparaat.'), 'it is saved', { timeout: 10_000 });
    element.remove();
    const next = document.createElement('dk-outcome-dashboard');
    page.append(next);
    await waitUntil(() => charts(next).length === 1, 'the card is back', { timeout: 10_000 });
    expect((await sentences(next))[0]).to.include('Voorbeeldstad');
  });
  it('reads next year’s file as was chosen for this year’s, once that was saved, and can let go of it', async () => {
    const page = document.createElement('main');
    const element = await shown({ ...scenarios.adjusted, use: true, save: true }, page);
    await waitUntil(() => textOf(element).includes('Bewaard op dit apparaat.'), 'it is saved', { timeout: 10_000 });
    element.remove();
    const next = document.createElement('dk-outcome-dashboard');
    page.append(next);
    await waitUntil(() => next.shadowRoot?.querySelector('.choices'), 'the view is back', { timeout: 10_000 });
    [...next.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')]
      .find(({ textContent }) => textContent.includes('Ander bestand'))!
      .click();
    await waitUntil(() => next.shadowRoot!.querySelector('.start'), 'the start', { timeout: 10_000 });
    await give(next, 'sociaal-domein-2025.csv', smallFile.text.replaceAll(';2024;', ';2025;'));
    await waitUntil(() => next.shadowRoot!.querySelector('.preview'), 'it is read', { timeout: 10_000 });
    expect(textOf(next)).to.match(/Gelezen zoals u eerder koos bij sociaal-domein\.csv: “inwoners”: doet niet mee/);
    expect(textOf(next)).to.match(/Cijfers 2 /);
    [...next.shadowRoot!.querySelectorAll<HTMLButtonElement>('.message button')][0]!.click();
    await waitUntil(() => /Cijfers 3 /.test(textOf(next)), 'it is read without', { timeout: 10_000 });
    expect(textOf(next)).to.include('Bewaart u dit bestand, dan zijn die keuzes weg');
  });
  it('asks about a figure that lost its decimal sign, and goes on saying so', async () => {
    const element = await shown(scenarios.lostDecimals);
    await waitUntil(() => textOf(element).includes('Is bij dit cijfer de komma weg?'), 'the question', {
      timeout: 10_000,
    });
    await act(element, { use: true });
    expect(textOf(element)).to.match(/Over deze cijfers.*kwijt/);
  });
  it('fetches a table of CBS, in states that are accessible', async () => {
    const served = servedCbs();
    try {
      const element = await shown({ cbs: '90001NED' });
      await waitUntil(() => textOf(element).includes('Bijstand; leeftijd, regio'), 'the table', { timeout: 10_000 });
      await expect(element).to.be.accessible();
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.fetch button.primary')][0]!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('.preview'), 'the preview', { timeout: 10_000 });
      expect(textOf(element)).to.include('CBS OData 4');
      await expect(element).to.be.accessible();
    } finally {
      served.end();
    }
  });
  it('shows the way of the file where CBS cannot be reached', async () => {
    const served = servedCbs(true);
    try {
      const element = await shown({ cbs: '85984NED' });
      await waitUntil(() => textOf(element).includes('CBS is vanaf deze pagina niet te bereiken'), 'why', {
        timeout: 10_000,
      });
      expect(textOf(element)).to.include('https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED');
      await expect(element).to.be.accessible();
    } finally {
      served.end();
    }
  });
  it('shows what changed between two files, and joins what a person ticks', async () => {
    const element = await shown(scenarios.beside);
    const rows = [...element.shadowRoot!.querySelectorAll('.matches tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.have.lengthOf(2);
    expect(rows.join('\n')).to.match(/Gebruikers Wmo Wmo-gebruikers lijkt een andere naam/);
    expect(rows.join('\n')).to.match(/Uitgaven.*factor 1\.000, in 14 gebieden/);
    expect(textOf(element)).to.include('2 kolommen horen zeker bij elkaar');
  });
  it('keeps the first file when the second cannot be read', async () => {
    const element = await shown(scenarios.besideUnreadable);
    expect(textOf(element)).to.match(/leeg\.csv kon er niet naast worden gelegd\. Dit bestand is leeg/);
    expect(textOf(element)).to.include('Dit begrepen wij van wijken 2020.csv');
  });
  it('shows one series over both years once they are joined, and tells no trend from two', async () => {
    const said = await sentences(await shown(scenarios.joined));
    expect(said[0]).to.match(
      /: 136 in 2024\. Dat is 8 minder dan in 2020\. De reeks is te kort om een trend te zien\./,
    );
  });
  it('compares a count fairly with areas of the same kind', async () => {
    const element = await shown(scenarios.fair);
    const funnel = element.shadowRoot!.querySelector('dk-benchmark-funnel')!;
    await waitUntil(() => funnel.shadowRoot?.querySelector('[part="sentence"]'), 'the funnel', { timeout: 10_000 });
    const sentence = funnel.shadowRoot!.querySelector('[part="sentence"]')!.textContent.replace(/\s+/g, ' ');
    expect(sentence).to.match(/Bijstand personen in Wijk 5: 27 per 1\.000 inwoners in 2024/);
    element.shadowRoot!.querySelector<HTMLButtonElement>('.fair .actions button')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.fair')).to.equal(null);
  });
  it('says what chance makes of so many figures, and how many stand out', async () => {
    const element = await shown(scenarios.chance);
    expect(textOf(element)).to.match(
      /Wat weten we niet\? Van 6 cijfers wijken er gemiddeld 0,3 af door toeval\. De kans dat er minstens één door toeval afwijkt, is 26%\. Hier wijken er 1 af\. Dat kan toeval zijn\./,
    );
  });
  it('answers whether a measure had an effect, as far as everything allows', async () => {
    const element = await shown(scenarios.effectShown);
    expect(textOf(element)).to.include('Het cijfer veranderde door de maatregel. Een vergelijking laat dat zien.');
  });
  it('keeps an expectation and finds it again', async () => {
    const page = document.createElement('main');
    const element = await shown({ ...scenarios.expectationKept, save: true }, page);
    await waitUntil(() => textOf(element).includes('Bewaard op dit apparaat.'), 'it is saved', { timeout: 10_000 });
    element.remove();
    const next = document.createElement('dk-outcome-dashboard');
    page.append(next);
    await next.updateComplete;
    await waitUntil(() => /Verwacht in .*: 8,0 tot 10,0%/.test(textOf(next)), 'it is there', { timeout: 10_000 });
  });
  it('says why nothing can be kept, and works on', async () => {
    const element = await shown(scenarios.quota);
    expect(textOf(element)).to.include('geen plaats meer');
    expect(charts(element)).to.have.lengthOf(1);
  });
  it('changes nothing when it is read only', async () => {
    const element = await shown(scenarios.readonly);
    expect(element.shadowRoot!.querySelector('.choices, .bar button')).to.equal(null);
    expect(charts(element)).to.have.lengthOf(1);
  });
  itOnReal('reads three true sentences of a neighbourhood of 2020', 'kwb/kwb2020-nederland.csv', async (bytes) => {
    const element = await shown({});
    await give(element, 'kwb2020-nederland.csv', bytes);
    await act(element, {
      use: true,
      choose: ['Aantal inwoners', 'Gemiddelde huishoudensgrootte', 'Bevolkingsdichtheid'],
    });
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('.choices input[type=search]')!;
    search.value = 'BU03440111';
    search.dispatchEvent(new Event('input'));
    await act(element, { region: 'BU03440111' });
    expect((await sentences(element))[0]).to.match(/^Aantal inwoners in Utrecht, BU03440111: 1\.465 in 2020\./);
    expect(await sentences(element)).to.have.lengthOf(3);
  });
});
