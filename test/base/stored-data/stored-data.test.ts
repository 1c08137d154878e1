import { aTimeout, expect } from '@open-wc/testing';
import { defineStoredData, provideContext, storageContext } from '@draagkracht/base';
import { StorageError, type Storage } from '@draagkracht/model';
import { memoryStorage, storageProvider } from '@draagkracht/store';
import { DkStoredData } from '../../../packages/base/src/stored-data/stored-data.js';
import { scenarios, type StoredDataScenario } from '../../../stories/base/stored-data/stored-data.scenarios.js';
import { seed } from '../../../stories/widgets/seeded.js';
import { agreement, deleteDatabase, databaseNames, freshName, hour, until, uuid } from '../../helpers/storage.js';
import { handedOver } from '../../helpers/handed-over.js';
import { elementSuite } from '../../suites/element.suite.js';

const settled = async (panel: DkStoredData): Promise<void> => {
  for (let turns = 0; turns < 3; turns++) {
    await aTimeout(0);
    await panel.updateComplete;
  }
};

const pageWith = (given: StoredDataScenario): HTMLElement => {
  const page = document.createElement('main');
  seed(page, given);
  return page;
};

describe('dk-stored-data', () => {
  let told: string[] = [];
  before(() => defineStoredData());
  afterEach(() => document.querySelectorAll('main').forEach((page) => page.remove()));

  const shown = async (page: HTMLElement, set: Partial<DkStoredData> = {}): Promise<DkStoredData> => {
    told = [];
    for (const name of ['dk-export', 'dk-import', 'dk-error'])
      page.addEventListener(name, (event) => told.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
    const panel = Object.assign(document.createElement('dk-stored-data'), { clock: () => new Date(hour(9)), ...set });
    document.body.append(page);
    page.append(panel);
    await settled(panel);
    return panel;
  };
  const text = (panel: DkStoredData): string => (panel.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
  const press = async (panel: DkStoredData, selector: string): Promise<void> => {
    panel.renderRoot.querySelector<HTMLElement>(selector)?.click();
    await settled(panel);
  };
  const choose = async (panel: DkStoredData, content: string): Promise<void> => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'kopie.json'));
    const input = panel.renderRoot.querySelector<HTMLInputElement>('#file')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await aTimeout(20);
    await settled(panel);
  };
  elementSuite({
    tag: 'dk-stored-data',
    element: DkStoredData,
    page: () => pageWith(scenarios.filled),
    settled,
    heads: false,
    early: { property: 'namespace', value: 'noord' },
    badAttributes: { storage: { good: 'memory', bad: 'cloud', property: 'storage' } },
  });

  for (const [name, given] of Object.entries<StoredDataScenario>(scenarios))
    it(`is accessible: ${name}`, async () => {
      const panel = await shown(pageWith(given), { readonly: given.readonly ?? false, lang: given.language ?? '' });
      if (given.sure) await press(panel, '.wipe');
      await expect(panel).to.be.accessible();
    });

  it('says what is kept, and when nothing is', async () => {
    expect(text(await shown(pageWith(scenarios.filled)))).to.include('Afspraak bij een principe: 2 stukken');
    const none = await shown(pageWith(scenarios.empty));
    expect(text(none)).to.include('Er is nog niets bewaard.');
    expect(none.renderRoot.querySelector('.export, .wipe')).to.equal(null);
    expect(text(await shown(pageWith(scenarios.unprovided)))).to.include(
      'Op deze pagina wordt niets op uw apparaat bewaard.',
    );
  });

  it('hands over everything as one file, and says where it went', async () => {
    const panel = await shown(pageWith(scenarios.filled));
    const link = await handedOver(() => press(panel, '.export'));
    expect(link.download).to.equal('draagkracht-2026-01-05.json');
    expect(await (await fetch(link.href)).text())
      .to.include('Afspraak 1')
      .and.include('Afspraak 2');
    await until(() => text(panel).includes('De kopie staat bij uw downloads'));
    expect(told).to.deep.equal(['dk-export {"format":"json","count":2}']);
  });

  it('shows what a copy would do, writes nothing before it is asked, then brings it back', async () => {
    const from = memoryStorage();
    await from.records.saveAll([agreement(1), agreement(2)]);
    const copy = await from.backup.exportAll(hour(5));
    const to = memoryStorage();
    await to.records.save(agreement(1));
    const panel = await shown(document.createElement('main'), { source: to });
    await choose(panel, copy);
    await until(() => text(panel).includes('1 stuk komt erbij'));
    expect(text(panel)).to.include('1 stuk blijft zoals het hier is');
    await until(() => panel.shadowRoot?.activeElement?.id === 'preview');
    expect(await to.records.get(uuid(2))).to.equal(undefined);
    await press(panel, '.restore');
    await until(() => text(panel).includes('1 stuk is teruggezet.'));
    expect((await to.records.get(uuid(2)))?.id).to.equal(uuid(2));
    expect(told).to.deep.equal(['dk-import {"count":1,"rejected":0}']);
  });

  it('changes nothing for a copy that was cut in half, and says so', async () => {
    const from = memoryStorage();
    await from.records.save(agreement(1));
    const copy = await from.backup.exportAll(hour(5));
    const panel = await shown(document.createElement('main'), { source: memoryStorage() });
    await choose(panel, copy.slice(0, copy.length / 2));
    await until(() => text(panel).includes('Dit bestand houdt halverwege op. Er is niets veranderd.'));
    await choose(panel, 'hallo');
    await until(() => text(panel).includes('Dit bestand is geen kopie van Draagkracht.'));
  });

  it('wipes only after a second yes', async () => {
    const storage = memoryStorage();
    await storage.records.save(agreement(1));
    const panel = await shown(document.createElement('main'), { source: storage });
    await press(panel, '.wipe');
    expect(panel.shadowRoot?.activeElement?.id).to.equal('sure');
    await press(panel, '#sure button');
    expect(panel.shadowRoot?.activeElement?.className).to.equal('wipe');
    expect(text(panel)).to.include('1 stuk');
    await press(panel, '.wipe');
    await press(panel, '.danger');
    await until(() => text(panel).includes('Alles is van dit apparaat gewist.'));
    expect((await storage.records.list('principle-agreement')).records).to.deep.equal([]);
  });

  it('gives everything back when somebody changes their mind within ten seconds', async () => {
    const storage = memoryStorage();
    await storage.records.saveAll([agreement(1), agreement(2)]);
    const panel = await shown(document.createElement('main'), { source: storage });
    await press(panel, '.wipe');
    await press(panel, '.danger');
    await until(() => text(panel).includes('U kunt het nog 10 seconden terughalen.'));
    expect(text(panel)).to.include('Er is nog niets bewaard.');
    await expect(panel).to.be.accessible();
    await press(panel, '.unwipe');
    await until(() => text(panel).includes('Alles staat er weer.'));
    expect(text(panel)).to.include('2 stukken');
    expect(panel.renderRoot.querySelector('.unwipe')).to.equal(null);
    expect((await storage.records.list('principle-agreement')).records).to.have.length(2);
  });

  it('lets somebody who only reads take a copy along, and nothing else', async () => {
    const panel = await shown(pageWith(scenarios.readonly), { readonly: true });
    expect(panel.renderRoot.querySelector('.export')).to.not.equal(null);
    expect(panel.renderRoot.querySelector('#file, .wipe')).to.equal(null);
  });

  it('says why the device refuses', async () => {
    const storage = memoryStorage();
    const backup = Object.assign(Object.create(storage.backup) as Storage['backup'], {
      summary: () => Promise.reject(new StorageError('closed')),
    });
    const panel = await shown(document.createElement('main'), { source: { ...storage, backup } });
    expect(text(panel)).to.include('De opslag van uw browser werd gesloten.');
    expect(told).to.deep.equal(['dk-error {"code":"closed"}']);
  });

  it('makes no database by looking, and takes away the one there is', async () => {
    const namespace = freshName();
    const provider = storageProvider();
    const page = document.createElement('main');
    provideContext(page, storageContext, provider);
    const panel = await shown(page, { namespace });
    expect(await databaseNames()).to.not.include(`draagkracht-${namespace}`);
    const storage = await provider.open(namespace, 'local');
    await storage.records.save(agreement(1));
    await until(() => text(panel).includes('1 stuk'));
    await press(panel, '.wipe');
    await press(panel, '.danger');
    await until(() => text(panel).includes('gewist'));
    expect(await databaseNames()).to.not.include(`draagkracht-${namespace}`);
    storage.close();
    await deleteDatabase(`draagkracht-${namespace}`);
  });
});
