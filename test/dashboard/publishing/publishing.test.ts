import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Dataset } from '@draagkracht/model';
import { checkPublication, readTable } from '@draagkracht/formats';
import '@draagkracht/dashboard/publishing/define.js';
import type { DkMonitorGoEvent } from '../../../packages/dashboard/src/board/board.events.js';
import type { DkMonitorPublishing } from '../../../packages/dashboard/src/publishing/publishing.js';
import type { MonitorDesk } from '../../../packages/dashboard/src/monitor/monitor-desk.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';
import { act } from '../../../stories/dashboard/publishing/publishing.acts.js';
import { scenarios, type PublishingScenario } from '../../../stories/dashboard/publishing/publishing.scenarios.js';
import { handedOver } from '../../helpers/handed-over.js';
import { anIndicator, aResult, aStory, monitorOver } from '../../helpers/monitor.js';
import { bijstand, counts, smallMonitor } from '../../helpers/publishing.js';
import { itOnReal } from '../../helpers/real-data.js';
import { uuid } from '../../helpers/storage.js';

const opened = async (monitor: MonitorDesk): Promise<DkMonitorPublishing> =>
  fixture<DkMonitorPublishing>(html`<dk-monitor-publishing .monitor=${monitor}></dk-monitor-publishing>`);

const within = (room: DkMonitorPublishing, selector: string): HTMLElement =>
  room.renderRoot.querySelector<HTMLElement>(selector)!;

const said = (room: DkMonitorPublishing): string => room.renderRoot.textContent.replace(/\s+/g, ' ');

/** The text of the file that is handed out. */
const handedText = async (room: DkMonitorPublishing): Promise<string> => {
  const { href } = await handedOver(() => within(room, '[data-act=json]').click());
  return (await fetch(href)).text();
};

/** Asks for the preview, and waits until it stands there. */
async function preview(room: DkMonitorPublishing): Promise<void> {
  await waitUntil(() => !within(room, '[data-act=make]')?.hasAttribute('disabled'), 'something to publish');
  within(room, '[data-act=make]').click();
  await waitUntil(() => within(room, '.code:nth-of-type(2)') ?? room.renderRoot.querySelector('.fault'), 'a preview', {
    timeout: 20_000,
  });
}

describe('dk-monitor-publishing', () => {
  for (const [name, scenario] of Object.entries<PublishingScenario>(scenarios))
    it(`can be used by everybody: ${name}`, async () => {
      const main = await fixture(html`<main></main>`);
      const room = document.createElement('dk-monitor-publishing');
      if (scenario.language) room.lang = scenario.language;
      if (!scenario.loading) room.monitor = await monitorInUse(scenario);
      main.append(room);
      await room.updateComplete;
      await act(room, scenario);
      await expect(room).to.be.accessible();
    }).timeout(20_000);

  it('names the card nobody explained, and asks for its story', async () => {
    const room = await opened(await smallMonitor(bijstand(5, 'Zonder uitleg')));
    await waitUntil(() => said(room).includes('Zonder uitleg kan dit cijfer niet naar buiten'));
    const [, box] = room.renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    expect(box!.disabled && !box!.checked).to.equal(true);
    const asked = oneEvent(room, 'dk-monitor-go-request');
    within(room, 'button[aria-label="Schrijf de uitleg bij Zonder uitleg"]').click();
    expect(((await asked) as DkMonitorGoEvent).detail).to.deep.equal({ room: 'indicator', indicatorId: uuid(5) });
  });

  it('shows exactly what the public will see, with what is hidden beside it, and hands out that very text', async () => {
    const room = await opened(await smallMonitor());
    await preview(room);
    const chart = within(room, '.as-public > *');
    await waitUntil(() => chart.shadowRoot?.querySelector('[part=sentence]'));
    expect(chart.shadowRoot!.textContent).to.match(/130/);
    expect(within(room, '.hidden-list').textContent).to.match(/Zuid, 2023: aantal te klein om te tonen/);
    const text = await handedText(room);
    const document = JSON.parse(text) as { extension: { draagkracht: Record<string, unknown> } };
    expect(checkPublication(document).state).to.equal('intact');
    expect(JSON.stringify(document)).to.include('Minder mensen staan er alleen voor.').and.to.include('gemeenteraad');
    expect(document.extension.draagkracht['targets']).to.have.lengthOf(1);
  });

  it('keeps what was published, lists it, and compares the next one with it', async () => {
    const monitor = await smallMonitor();
    const room = await opened(monitor);
    await preview(room);
    within(room, '[data-act=keep]').click();
    await waitUntil(() => monitor.records!.publications.length === 1);
    await room.updateComplete;
    const { data } = monitor.records!.publications[0]!;
    expect(data.hash).to.match(/^sha256-/);
    expect(data.indicatorIds).to.deep.equal([uuid(2)]);
    expect(said(room)).to.include('Bewaard.');
    within(room, '[data-act=make]').click();
    await waitUntil(() => within(room, '.changes'), 'a comparison', { timeout: 20_000 });
    expect(within(room, '.changes').textContent).to.include('Niets. De cijfers');
  });

  it('does not publish a text that gives a hidden figure away', async () => {
    const monitor = await monitorOver(
      [aResult(1), bijstand(2), aStory(4, uuid(2), { means: 'In Zuid zijn het er 4.' })],
      { sets: [counts()] },
    );
    const room = await opened(monitor);
    await preview(room);
    expect(within(room, '.fault').textContent).to.match(/verraadt een verborgen cijfer/);
    expect(within(room, '[data-act=json]')).to.equal(null);
  });

  it('gives code to paste that is a page by itself', async () => {
    const room = await opened(await smallMonitor());
    await preview(room);
    const texts = [...room.renderRoot.querySelectorAll('textarea')].map(({ value }) => value);
    expect(texts[0]).to.equal('<script type="module" src="/draagkracht/draagkracht.js"></script>');
    const page = document.createElement('div');
    page.innerHTML = texts[1]!;
    expect(page.querySelector('table caption')!.textContent).to.equal('Bijstand, Voorbeeldgemeente');
    expect(page.querySelectorAll('tbody tr')).to.have.lengthOf(3);
    expect(page.querySelector('[src="/draagkracht/publication.json"][indicator=bijstand][region=GM9998]')).to.exist;
  });

  it('is empty without indicators, and reads while there are no records', async () => {
    expect(said(await opened(await monitorOver()))).to.include('nog geen indicatoren');
    expect(said(await fixture(html`<dk-monitor-publishing></dk-monitor-publishing>`))).to.include('wordt gelezen');
  });

  it('speaks English', async () => {
    const monitor = await smallMonitor();
    const room = await fixture<DkMonitorPublishing>(
      html`<dk-monitor-publishing lang="en" .monitor=${monitor}></dk-monitor-publishing>`,
    );
    await preview(room);
    expect(said(room)).to.include('What the reader sees').and.to.include('What is hidden?');
  });

  itOnReal(
    'publishes key figures of CBS for a municipality with all its districts',
    'kwb/kwb2020-nederland.csv',
    async (bytes) => {
      const table = await readTable(bytes, { fileName: 'kwb2020-nederland.csv' });
      const names = [
        'AantalInwoners',
        ...['Bijstand', 'AO', 'WW', 'AOW'].map((name) => `PersonenPerSoortUitkering${name}`),
        'Eenpersoonshuishoudens',
      ];
      const wanted = names.map((name) => table.indicators.find(({ id }) => id === name)!);
      const dataset: Dataset = {
        id: 'kwb',
        label: 'kwb2020',
        file: { name: 'kwb2020-nederland.csv', bytes: bytes.length },
        importedAt: '2026-01-05T01:00:00.000Z',
        indicators: table.indicators,
        regionCodes: table.regionCodes,
        regionLabels: table.regionLabels,
        periods: table.periods,
        problems: [],
      };
      const records = wanted.flatMap((indicator, at) => [
        anIndicator(10 + at, {
          label: indicator.label.nl,
          unit: indicator.unit,
          decimals: indicator.decimals,
          link: { datasetId: 'kwb', indicatorId: indicator.id },
        }),
        aStory(20 + at, uuid(10 + at), { region: 'GM0344' }),
      ]);
      const monitor = await monitorOver([aResult(1), ...records], { sets: [{ dataset, blocks: table.blocks }] });
      monitor.look({ region: 'GM0344' });
      const room = await opened(monitor);
      await preview(room);
      expect(room.renderRoot.querySelectorAll('.as-public > *').length).to.equal(records.length / 2);
      const file = JSON.parse(await handedText(room)) as {
        size: number[];
      };
      expect(file.size[1]).to.be.greaterThan(100);
    },
  );
});
