import { aTimeout, expect } from '@open-wc/testing';
import { provideContext, storageContext } from '@draagkracht/base';
import { StorageError, type Storage, type StorageProvider } from '@draagkracht/model';
import { memoryStorage, storageProvider } from '@draagkracht/store';
import { DkPrincipleCard } from '@draagkracht/widgets';
import '@draagkracht/widgets/principle-card/define.js';
import { moment, scenarios } from '../../../stories/widgets/principle-card/principle-card.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { databaseNames, deleteDatabase, freshName, until } from '../../helpers/storage.js';
import { shownTool, toolPage, toolSettled as settled, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

/** A card on a page, with what is often done in it. */
interface Shown extends ShownTool<DkPrincipleCard> {
  readonly card: DkPrincipleCard;
  readonly type: (field: string, text: string) => Promise<void>;
}

async function show(page: HTMLElement | undefined, given: ToolScenario = {}): Promise<Shown> {
  const one = await shownTool<DkPrincipleCard>('dk-principle-card', given, page);
  return { ...one, card: one.tool, type: (field, text) => one.act({ typed: { [field]: text } }) };
}

const shown = (given: ToolScenario = {}): Promise<Shown> => show(undefined, given);

/** A page whose storage is this one. */
const pageOf = (storage: Storage): HTMLElement => {
  const page = document.createElement('main');
  document.body.append(page);
  const provider: StorageProvider = { open: () => Promise.resolve({ ...storage, close: () => undefined }) };
  provideContext(page, storageContext, provider);
  return page;
};

const good = { agreement: 'Wij bellen eerst aan.', ownerRole: 'wijkteam' };

describe('dk-principle-card', () => {
  toolSuite<DkPrincipleCard>({
    tag: 'dk-principle-card',
    element: DkPrincipleCard,
    scenarios,
    narrow: ['overdue', 'partial', 'personalData', 'longText', 'refused', 'empty'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  describe('when nothing is kept', () => {
    it('asks one question and offers to start or to see an example', async () => {
      const { text, press, in: find, card } = await shown();
      expect(text()).to.include('Welk principe vraagt deze week iets van ons?');
      expect(find('form')).to.equal(null);
      await press('.show-example');
      expect(text()).to.include('Bedacht voorbeeld').and.include('20 december 2026');
      expect((card.renderRoot as ShadowRoot).activeElement?.id).to.equal('example');
      await press('.show-example');
      expect(text()).to.not.include('Bedacht voorbeeld');
    });

    it('brings the focus into the form, four weeks ahead', async () => {
      const { press, in: find, card } = await shown();
      await press('.start');
      expect((card.renderRoot as ShadowRoot).activeElement?.id).to.equal('new-ownWords');
      expect(find<HTMLInputElement>('#new-reviewOn')?.value).to.equal('2026-12-20');
      await press('.cancel');
      expect(find('form')).to.equal(null);
      expect((card.renderRoot as ShadowRoot).activeElement?.className).to.include('start');
    });
  });

  describe('the forms, which come late', () => {
    it('keep the button that asked in focus until they are there', async () => {
      const { card, in: find } = await shown();
      const start = find('.start')!;
      start.focus();
      start.click();
      expect(start.ariaBusy).to.equal('true');
      expect((card.renderRoot as ShadowRoot).activeElement).to.equal(start);
      await settled(card);
      expect((card.renderRoot as ShadowRoot).activeElement?.id).to.equal('new-ownWords');
      expect(find('[aria-busy]')).to.equal(null);
    });

    it('open once, however often the button is pressed', async () => {
      const { card, in: find, told } = await shown();
      for (let times = 0; times < 3; times++) find('.start')?.click();
      await settled(card);
      expect(card.renderRoot.querySelectorAll('form').length).to.equal(1);
      expect(told).to.deep.equal([]);
    });
  });

  describe('saving', () => {
    it('keeps the agreement, tells so, and gives the focus to what was done', async () => {
      const { told, press, type, text, card } = await shown();
      card.addEventListener('dk-change', ({ detail }) => told.push(`dk-change ${JSON.stringify(detail)}`));
      await press('.start');
      await type('agreement', good.agreement);
      await type('ownerRole', ' wijkteam ');
      await press('.save');
      expect(text()).to.include('Bewaard op dit apparaat.').and.include(good.agreement).and.include('over 28 dagen');
      expect((card.renderRoot as ShadowRoot).activeElement?.id).to.equal('act');
      expect(told[0]).to.equal('dk-change {"type":"principle-agreement","id":"","field":"agreement"}');
      expect(told.at(-1)).to.match(/^dk-save {"type":"principle-agreement","id":"[\da-f-]{36}"}$/);
      expect(told.join()).to.not.include('bellen');
    });

    it('is undone, and done after all', async () => {
      const { told, press, type, text } = await shown();
      await press('.start');
      for (const [field, value] of Object.entries(good)) await type(field, value);
      await press('.save');
      await press('#act button');
      expect(text()).to.include('Ongedaan gemaakt.').and.include('Welk principe');
      expect(told.at(-1)).to.match(/^dk-delete/);
      await press('#act button');
      expect(text()).to.include(good.agreement);
      expect(told.at(-1)).to.match(/^dk-save/);
    });

    it('happens once, however often the button is pressed', async () => {
      const storage = memoryStorage();
      const { in: find, press, type, card } = await show(pageOf(storage));
      await press('.start');
      for (const [field, value] of Object.entries(good)) await type(field, value);
      for (let times = 0; times < 3; times++) find('.save')?.click();
      await settled(card);
      expect((await storage.records.list('principle-agreement')).records).to.have.length(1);
    });

    it('makes a record of the team, with trimmed text and without anything else', async () => {
      const storage = memoryStorage();
      const { press, type } = await show(pageOf(storage), { set: { principle: 3 } });
      await press('.start');
      for (const [field, value] of Object.entries(good)) await type(field, `  ${value} `);
      await press('.save');
      const [record] = (await storage.records.list('principle-agreement')).records;
      expect(record).to.include({ visibility: 'team', authorRole: 'team', createdAt: moment, schemaVersion: 1 });
      expect(record?.data).to.deep.equal({ principle: 3, ownWords: '', example: '', ...good, reviewOn: '2026-12-20' });
    });
  });

  describe('refusing', () => {
    it('lists what is missing, and leads there', async () => {
      const { press, in: find, card, text } = await shown();
      await press('.start');
      await press('.save');
      expect((card.renderRoot as ShadowRoot).activeElement?.id).to.equal('new-summary');
      expect(text()).to.include('Er zijn nog 2 dingen nodig').and.include('Vul iets in bij “Onze afspraak”.');
      find('.summary a')?.click();
      expect((card.renderRoot as ShadowRoot).activeElement?.id).to.equal('new-agreement');
      expect(find('#new-agreement')?.getAttribute('aria-invalid')).to.equal('true');
      expect(find('#new-agreement')?.getAttribute('aria-describedby')).to.include('new-agreement-error');
    });

    it('goes straight to the field when only one is wrong: a day that has passed', async () => {
      const { press, card, text } = await shown(scenarios.dateInPast);
      await press('.save');
      expect((card.renderRoot as ShadowRoot).activeElement?.id).to.equal('new-reviewOn');
      expect(text()).to.include('Kies een dag na vandaag, 22 november 2026.');
    });

    it('does not save a BSN, unless the writer says what else it is', async () => {
      const { press, type, text, in: find, told } = await shown();
      await press('.start');
      await type('agreement', 'Wij bellen 111222333.');
      await type('ownerRole', 'wijkteam');
      await press('.save');
      expect(text()).to.include('Dit lijkt op een burgerservicenummer').and.not.include('Bewaard');
      expect(told).to.include('dk-privacy-warning {"kind":"bsn","field":"agreement"}');
      await press('.guard input[type=checkbox]');
      await press('.save');
      expect(text()).to.include('Vul in wat dit nummer is');
      const reason = find<HTMLInputElement>('#new-agreement-reason')!;
      reason.value = 'een zaaknummer';
      reason.dispatchEvent(new Event('input'));
      await press('.save');
      expect(text()).to.include('Bewaard op dit apparaat.');
    });

    it('only warns of everything else, once the typing pauses', async () => {
      const { press, type, text, told } = await shown();
      await press('.start');
      await type('agreement', 'Mevrouw Jansen belt 06-12345678.');
      await type('ownerRole', 'wijkteam');
      expect(text()).to.not.include('Dit lijkt op een naam');
      await aTimeout(450);
      expect(text()).to.include('Dit lijkt op een naam').and.include('Dit lijkt op een telefoonnummer');
      expect(told)
        .to.include('dk-privacy-warning {"kind":"name","field":"agreement"}')
        .and.include('dk-privacy-warning {"kind":"phone","field":"agreement"}');
      await press('.save');
      expect(text()).to.include('Bewaard op dit apparaat.');
    });
  });

  describe('with an agreement', () => {
    it('opens with it and asks how it went', async () => {
      const { text, told } = await shown(scenarios.due);
      expect(text()).to.match(
        /Op 1 november 2026 spraken jullie af:.*Vandaag kijken jullie terug\..*Is het gelukt\?.*Ja Deels Nee.*Wat leerden we\?/,
      );
      expect(told).to.deep.equal(['dk-signal {"type":"review-due","code":"due"}']);
    });

    it('marks one that is late, in words, and signals it once', async () => {
      const { text, told, card } = await shown(scenarios.overdue);
      card.lang = 'en';
      await settled(card);
      expect(text()).to.include('Late: you could look back on 20 November 2026, 2 days ago.');
      expect(told).to.deep.equal(['dk-signal {"type":"review-due","code":"overdue"}']);
    });

    it('does not ask about one of today, until somebody wants to', async () => {
      const { press, in: find } = await shown(scenarios.fresh);
      expect(find('form')).to.equal(null);
      await press('.look-back');
      expect(find('form')).to.not.equal(null);
    });

    it('keeps what was learned and makes room for the next one', async () => {
      const { press, type, text, in: find } = await shown(scenarios.overdue);
      await press('.save');
      expect(text()).to.include('Kies een antwoord.');
      await press('#back-outcome');
      await type('learned', 'Buren weten meer.');
      await press('.save');
      expect(text()).to.include('Eén eerdere afspraak').and.include('Gelukt').and.include('Buren weten meer.');
      await press('.start');
      expect(find<HTMLTextAreaElement>('#new-ownWords')?.value).to.equal(scenarios.overdue.records[0].data.ownWords);
    });

    it('changes it, also when its day has passed', async () => {
      const { press, type, text, in: find } = await shown(scenarios.overdue);
      await press('.edit');
      expect(find<HTMLInputElement>('#new-reviewOn')?.value).to.equal('2026-11-20');
      await type('agreement', 'Iets anders.');
      await press('.save');
      expect(text()).to.include('Iets anders.').and.include('Bewaard');
      await press('#act button');
      expect(text()).to.not.include('Iets anders.');
    });

    it('removes it, and brings it back', async () => {
      const { press, text, told, card } = await shown(scenarios.filled);
      await press('.remove');
      expect(text()).to.include('Weggehaald.');
      expect((card.renderRoot as ShadowRoot).activeElement?.id).to.equal('act');
      expect(told.at(-1)).to.equal(`dk-delete {"type":"principle-agreement","id":"${scenarios.filled.records[0].id}"}`);
      await press('#act button');
      expect(text()).to.include('Op 1 november 2026 spraken jullie af:');
    });

    it('lets nobody change anything when it is only for reading', async () => {
      const { in: find, text } = await shown(scenarios.readonly);
      expect(find('form, .edit, .remove, .start')).to.equal(null);
      expect(text()).to.include('Op 1 november 2026 spraken jullie af:').and.include('3 eerdere afspraken');
      expect((await shown(scenarios.readonlyEmpty)).text()).to.include('Er is nog geen afspraak bij dit principe.');
    });
  });

  describe('a draft that is not saved', () => {
    const value = ({ in: find }: Shown, field: string): string | undefined =>
      find<HTMLInputElement>(`#${field}`)?.value;

    it('survives another language', async () => {
      const one = await shown(scenarios.partial);
      one.card.lang = 'en';
      await settled(one.card);
      expect(one.text()).to.include('Our new agreement');
      expect(value(one, 'new-agreement')).to.equal('Wij vragen het eerst aan de buurt.');
    });

    it('survives a change in another tab, says so, and keeps the other fields that changed', async () => {
      const storage = memoryStorage();
      const [record] = scenarios.filled.records;
      await storage.records.save(record);
      const one = await show(pageOf(storage));
      await one.press('#back-outcome');
      await one.type('learned', 'Nog niet bewaard.');
      await storage.records.save({
        ...record,
        updatedAt: '2026-11-22T08:00:00.000Z',
        data: { ...record.data, agreement: 'Elders veranderd.' },
      });
      await settled(one.card);
      expect(one.text()).to.include('veranderd in een ander tabblad');
      expect(value(one, 'back-learned')).to.equal('Nog niet bewaard.');
      await one.press('.save');
      const [kept] = (await storage.records.list('principle-agreement')).records;
      expect(kept?.data).to.include({ agreement: 'Elders veranderd.', learned: 'Nog niet bewaard.', outcome: 'yes' });
    });

    it('survives that its agreement is removed in another tab', async () => {
      const storage = memoryStorage();
      const [record] = scenarios.filled.records;
      await storage.records.save(record);
      const one = await show(pageOf(storage));
      await one.type('learned', 'Nog niet bewaard.');
      await storage.records.remove(record.id, 'team', moment);
      await settled(one.card);
      expect(value(one, 'back-learned')).to.equal('Nog niet bewaard.');
    });

    it('survives a fault of storage, which says why and is told without text', async () => {
      const storage = memoryStorage();
      const refusing: Storage = {
        ...storage,
        records: Object.assign(Object.create(storage.records) as Storage['records'], {
          save: () => Promise.reject(new StorageError('quota')),
          list: (type: string) => storage.records.list(type),
          watch: () => () => undefined,
        }),
      };
      const one = await show(pageOf(refusing));
      await one.press('.start');
      for (const [field, text] of Object.entries(good)) await one.type(field, text);
      await one.press('.save');
      expect(one.text()).to.include('Uw browser heeft geen plaats meer.');
      expect(one.told.at(-1)).to.equal('dk-error {"code":"quota"}');
      expect(value(one, 'new-agreement')).to.equal(good.agreement);
    });
  });

  describe('storage', () => {
    for (const code of ['blocked', 'newer-version', 'quota', 'closed', 'corrupt', 'unavailable'] as const)
      it(`goes on in memory and says so: ${code}`, async () => {
        const { text, told, press, type } = await shown({ refuses: code });
        expect(told).to.deep.equal([`dk-error {"code":"${code}"}`]);
        await press('.start');
        expect(text()).to.include('Bewaar tot u de pagina sluit');
        for (const [field, value] of Object.entries(good)) await type(field, value);
        await press('.save');
        expect(text()).to.include('Bewaard tot u de pagina sluit.').and.include(good.agreement);
      });

    it('can be tried again when reading failed', async () => {
      const { text, in: find } = await shown(scenarios.fault);
      expect(text()).to.include('De opslag van uw browser is beschadigd.').and.include('Probeer het opnieuw');
      expect(find('.start')).to.not.equal(null);
    });

    it('is held by the card itself when nobody offers any, and the card says so', async () => {
      const { text, press, type } = await shown({ provider: 'none' });
      expect(text()).to.include('Op deze pagina kunnen wij niets op uw apparaat bewaren.');
      await press('.start');
      for (const [field, value] of Object.entries(good)) await type(field, value);
      await press('.save');
      expect(text()).to.include('Bewaard tot u de pagina sluit.').and.include(good.agreement);
    });

    it('keeps nothing when the page says none: there is nothing to save with, only to print', async () => {
      const { text, in: find } = await shown(scenarios.nothingKept);
      expect(text()).to.include('Op deze pagina wordt niets bewaard.');
      expect(find('.save')).to.equal(null);
      expect(find('.print')?.textContent).to.equal('Druk af');
    });

    it('waits in words while it is read', async () => {
      const { text, in: find } = await shown(scenarios.loading);
      expect(text())
        .to.include('Leer denken en doen vanuit nabijheid')
        .and.include('Wij kijken wat er op dit apparaat staat.');
      expect(find('.start')).to.equal(null);
    });

    it('is one step away: seen, taken along, restored and wiped', async () => {
      const { press, in: find, card } = await shown(scenarios.filled);
      await press('.data summary');
      await aTimeout(20);
      await settled(card);
      const panel = find('dk-stored-data')?.shadowRoot;
      expect(panel?.textContent).to.include('Afspraak bij een principe: 4 stukken');
    });
  });

  describe('on a real device', () => {
    let namespace = '';
    beforeEach(() => (namespace = freshName()));
    afterEach(() => deleteDatabase(`draagkracht-${namespace}`));

    const onDevice = async (): Promise<Shown> => {
      const page = document.createElement('main');
      document.body.append(page);
      provideContext(page, storageContext, storageProvider());
      const card = document.createElement('dk-principle-card');
      card.namespace = namespace;
      card.remove();
      const made = await show(page);
      made.card.namespace = namespace;
      await settled(made.card);
      await aTimeout(50);
      await settled(made.card);
      return made;
    };

    it('writes nothing before the first save', async () => {
      const before = await databaseNames();
      const one = await onDevice();
      await one.press('.show-example');
      await one.press('.start');
      for (const [field, value] of Object.entries(good)) await one.type(field, value);
      await one.press('.data summary');
      await aTimeout(450);
      expect(await databaseNames()).to.deep.equal(before);
      expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
      await one.press('.save');
      await until(() => one.text().includes('Bewaard op dit apparaat.'));
      expect(await databaseNames()).to.include(`draagkracht-${namespace}`);
      one.card.remove();
    });

    it('is there again after the page was left, and in a second card at once', async () => {
      const one = await onDevice();
      await one.press('.start');
      for (const [field, value] of Object.entries(good)) await one.type(field, value);
      await one.press('.save');
      await until(() => one.text().includes('Bewaard'));
      const two = await onDevice();
      await until(() => two.text().includes(good.agreement));
      await one.press('.remove');
      await until(() => !two.text().includes(good.agreement));
      one.card.remove();
      two.card.remove();
    });
  });

  it('shows the principle that is asked for at once, and keeps to it when asked for one there is not', async () => {
    const { text, card } = await shown({ ...scenarios.withMode, provider: 'slow' });
    expect(text()).to.include('Principe 4 van 4 MET-modus').and.include('mét hen').and.include('Gandhi');
    card.setAttribute('principle', '5');
    await settled(card);
    expect(text()).to.include('Principe 4 van 4');
    card.compact = true;
    await settled(card);
    expect(text()).to.include('MET-modus').and.not.include('mét hen');
  });

  it('shows own words of the page in their place, and the fallback only without us', async () => {
    const page = toolPage();
    page.innerHTML =
      '<dk-principle-card><p id="fallback">Zonder ons</p><p slot="intro" id="intro">Onze gemeente</p></dk-principle-card>';
    const card = page.querySelector('dk-principle-card')!;
    await settled(card);
    expect(page.querySelector<HTMLElement>('#intro')?.offsetHeight).to.be.greaterThan(0);
    expect(page.querySelector<HTMLElement>('#fallback')?.offsetHeight).to.equal(0);
  });
});
