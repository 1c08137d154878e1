import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { provideContext, storageContext } from '@draagkracht/base';
import { DkDataManager } from '@draagkracht/widgets';
import type { Storage } from '@draagkracht/model';
import '@draagkracht/widgets/data-manager/define.js';
import { scenarios } from '../../../stories/widgets/data-manager/data-manager.scenarios.js';
import { recordOf } from '../../../stories/widgets/tool.scenarios.js';
import { seed, seededStorage } from '../../../stories/widgets/seeded.js';
import { aVote, askedCase, caseRecord } from '../../helpers/budget.js';
import { putFile } from '../../helpers/choose-file.js';
import { elementSuite } from '../../suites/element.suite.js';
import { shownTool, toolPage, toolSettled, type ShownTool } from '../../suites/tool.suite.js';

type Shown = ShownTool<DkDataManager>;
const show = async (given: Parameters<typeof shownTool>[1] = {}, page?: HTMLElement): Promise<Shown> => {
  const shown = await shownTool<DkDataManager>('dk-data-manager', given, page ?? toolPage(given));
  await toolSettled(shown.tool);
  return shown;
};
/** A page whose storage the test holds itself. */
const pageWith = (storage: Storage): HTMLElement => {
  const page = document.createElement('main');
  document.body.append(page);
  provideContext(page, storageContext, { open: async () => storage });
  return page;
};
const choose = (shown: Shown, text: string): void =>
  putFile(shown.in<HTMLInputElement>('#colleague')!, text, 'collega.json');
/** What is handed over as a file while something is done. */
async function handedOver(work: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  let found: { name: string; blob: Promise<string> } | undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    found = { name: this.download, blob: fetch(this.href).then((file) => file.text()) };
  };
  try {
    await work();
    await waitUntil(() => found !== undefined);
    return { name: found!.name, text: await found!.blob };
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('dk-data-manager', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
    fixtureCleanup();
  });

  elementSuite<DkDataManager>({
    tag: 'dk-data-manager',
    element: DkDataManager,
    page: () => {
      const page = document.createElement('main');
      seed(page, scenarios.filled);
      return page;
    },
    fill: (tool) => void Object.assign(tool, { clock: () => new Date('2026-11-22T09:00:00.000Z') }),
    settled: toolSettled,
    early: { property: 'storage', value: 'memory' },
    badAttributes: {
      storage: { good: 'memory', bad: 'cloud', property: 'storage' },
      'heading-level': { good: '4', bad: '9', property: 'headingLevel' },
    },
  });

  for (const [name, scenario] of Object.entries(scenarios))
    it(`is accessible, and as wide as its place: ${name}`, async () => {
      const { tool } = await show(scenario);
      await expect(tool).to.be.accessible();
      expect(tool.scrollWidth).to.be.at.most(tool.clientWidth);
    });

  it('fits 320 pixels with text twice as large, with targets of at least 44 pixels', async () => {
    await setViewport({ width: 320, height: 800 });
    document.documentElement.style.fontSize = '200%';
    try {
      for (const name of ['filled', 'empty', 'longText', 'wiping'] as const) {
        const { tool } = await show(scenarios[name]);
        expect(document.documentElement.scrollWidth, name).to.be.at.most(320);
        for (const target of tool.renderRoot.querySelectorAll<HTMLElement>('button, input'))
          if (target.checkVisibility()) expect(target.getBoundingClientRect().height).to.be.at.least(44);
        tool.closest('main')?.remove();
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('opens with how much there is and what goes soon, by kind and tool', async () => {
    const shown = await show(scenarios.filled);
    expect(shown.text()).to.include('U heeft 6 stukken bewaard, uit 2 hulpmiddelen.');
    expect(shown.text()).to.include('2 stukken verdwijnen binnen 4 weken.');
    const rows = [...shown.tool.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      (row as HTMLElement).innerText.replace(/\s+/g, ' '),
    );
    expect(rows).to.have.length(2);
    expect(rows[0]).to.include('Afspraak bij een principe Vier principes').and.include('2, vanaf 1 december 2026');
    expect(rows[0]).to.include('2 maart 2026 – 20 november 2026');
    expect(rows[1]).to.include('Monitor').and.include('Blijft staan');
  });

  it('says so where nothing is kept, or can be', async () => {
    expect((await show(scenarios.empty)).text()).to.include('Er is nog niets bewaard op dit apparaat.');
    expect((await show(scenarios.nothingKept)).text()).to.include('Op deze pagina bewaren wij niets');
    expect((await show(scenarios.nobodyStores)).text()).to.include('Op deze pagina bewaren wij niets');
    expect((await show(scenarios.locked)).text()).to.include('Uw gegevens zijn op slot.');
    expect((await show(scenarios.fault)).in('[role=alert]')).to.not.equal(null);
  });

  it('hands one kind over as a spreadsheet', async () => {
    const shown = await show(scenarios.filled);
    const { name, text } = await handedOver(() => shown.press('.csv'));
    expect(name).to.equal('draagkracht-principle-agreement-2026-11-22.csv');
    expect(text.split('\r\n')).to.have.length(6);
    expect(text).to.include('Wij bellen voor wij langsgaan.');
    await waitUntil(() => shown.told.includes('dk-export {"format":"csv","count":4}'));
    expect(shown.text()).to.include(name);
  });

  it('wipes one kind after asking, and takes it back', async () => {
    const shown = await show(scenarios.wiping);
    expect([shown.focused(), shown.text().includes('Wilt u 4 stukken wissen')]).to.deep.equal(['sure-type', true]);
    await shown.press('.do-wipe');
    expect(shown.text()).to.include('4 stukken zijn gewist. U kunt het nog 10 seconden terughalen.');
    expect([shown.focused(), shown.in('table')]).to.deep.equal(['done', null]);
    await shown.press('.unwipe-type');
    await waitUntil(() => shown.in('table') !== null);
    expect(shown.text()).to.include('Het staat er weer.').and.include('U heeft 4 stukken bewaard');
  });

  it('wipes requests and what was answered on them as one, and brings both back', async () => {
    const storage = await seededStorage({ records: [caseRecord(askedCase()), aVote()] });
    const shown = await show({}, pageWith(storage));
    const there = async (type: string) => (await storage.records.list(type)).records.length;
    expect(shown.in('[data-wipe="budget-vote"]')).to.equal(null);
    expect(shown.text()).to.include('Wist u samen met: Aanvraag');
    await shown.press('[data-wipe="budget-case"]');
    expect(shown.text()).to.include('Wat erbij hoort gaat mee: 1 stuk (Stem over een aanvraag).');
    await shown.press('.do-wipe');
    expect(shown.text()).to.include('2 stukken zijn gewist.');
    expect([await there('budget-case'), await there('budget-vote')]).to.deep.equal([0, 0]);
    await shown.press('.unwipe-type');
    await waitUntil(async () => (await there('budget-case')) === 1 && (await there('budget-vote')) === 1);
  });

  it('says what goes with the secret by which people who vote are told apart', async () => {
    const secret = recordOf('voting-device', 9, { secret: '0'.repeat(32) });
    const shown = await show({ records: [secret], press: ['wipe-type'] });
    expect(shown.text()).to.include('Daarna herkent dit apparaat niet meer wie al stemde.');
  });

  it('lets go of what was wiped when the page goes, from the history too', async () => {
    const storage = await seededStorage(scenarios.wiping);
    const shown = await show({ press: ['wipe-type', 'do-wipe'] }, pageWith(storage));
    expect(await storage.records.removed({ most: 9 })).to.have.length(4);
    shown.tool.remove();
    await waitUntil(async () => (await storage.records.removed({ most: 9 })).length === 0);
    expect(await storage.records.acts({ most: 9 })).to.deep.equal([]);
  });

  it('stops asking, and brings the focus back', async () => {
    const shown = await show(scenarios.wiping);
    await shown.press('#sure-type button');
    expect((shown.tool.renderRoot as ShadowRoot).activeElement?.className).to.equal('wipe-type');
  });

  it('carries expiry out and says what went', async () => {
    const storage = await seededStorage(scenarios.filled);
    const shown = await show({ set: { clock: () => new Date('2026-12-02T09:00:00.000Z') } }, pageWith(storage));
    await shown.press('.expire');
    await waitUntil(() => shown.text().includes('Gewist omdat de bewaartijd voorbij is'));
    expect(shown.text()).to.include('Gewist omdat de bewaartijd voorbij is: Afspraak bij een principe (1).');
    await shown.press('.expire');
    await waitUntil(() => shown.text().includes('Er is niets waarvan de bewaartijd voorbij is.'));
  });

  it('tells what another write erased', async () => {
    const storage = await seededStorage(scenarios.filled);
    const shown = await show({}, pageWith(storage));
    await storage.records.expire('2026-12-10T09:00:00.000Z');
    await waitUntil(() => shown.text().includes('Afspraak bij een principe (2).'));
  });

  it('shows what was typed and never saved, and throws it away', async () => {
    const shown = await show(scenarios.drafts);
    expect(shown.text()).to.include('Afspraak bij een principe: om 09:32');
    expect(shown.text()).to.include('op 20 november 2026 om 14:05');
    await shown.press('.drop-draft');
    await waitUntil(() => !shown.text().includes('09:32'));
    expect(shown.text()).to.include('Weggegooid.').and.include('14:05');
    expect(shown.in('.drop-drafts')).to.equal(null);
    expect((await show(scenarios.drafts)).in('.drop-drafts')).to.not.equal(null);
  });

  it('says before merging which household gets another made-up name', async () => {
    const theirs = await seededStorage({ records: [caseRecord(askedCase({ pseudonym: 'Berk-17' }), 7)] });
    const storage = await seededStorage({ records: [caseRecord(askedCase({ pseudonym: 'Berk-17' }), 1)] });
    const shown = await show({}, pageWith(storage));
    choose(shown, await theirs.backup.exportAll('2026-11-21T09:00:00.000Z'));
    await waitUntil(() => shown.in('.renamed') !== null);
    expect(shown.in('.renamed')!.textContent).to.match(/^De naam Berk-17 is al van een ander huishouden\./);
    await shown.press('.run');
    await waitUntil(() => shown.in('#merging') === null);
    const names = (await storage.records.list('budget-case')).records.map(
      ({ data }) => (data as { pseudonym: string }).pseudonym,
    );
    expect([names.length, new Set(names).size, names.includes('Berk-17')]).to.deep.equal([2, 2, true]);
  });

  it('merges the file of a colleague after telling what changes, and takes that back', async () => {
    const theirs = await (await seededStorage(scenarios.filled)).backup.exportAll('2026-11-21T09:00:00.000Z');
    const shown = await show(scenarios.partial);
    choose(shown, theirs);
    await waitUntil(() => shown.in('#merging') !== null);
    await toolSettled(shown.tool);
    expect([shown.focused(), shown.text().includes('Voegt u samen, dan komen er 5 stukken bij.')]).to.deep.equal([
      'merging',
      true,
    ]);
    await shown.press('.run');
    await waitUntil(() => shown.text().includes('Samengevoegd. 5 stukken kwamen erbij.'));
    expect(shown.told).to.include('dk-import {"count":5,"rejected":0}');
    await shown.press('.undo-merge');
    await waitUntil(() => shown.text().includes('Alles staat weer zoals voor het samenvoegen.'));
    expect(shown.text()).to.include('U heeft 1 stuk bewaard');
  });

  it('says what is wrong with a file, and changes nothing', async () => {
    const shown = await show(scenarios.partial);
    choose(shown, '{"half');
    await waitUntil(() => shown.in('#merging[role=alert]') !== null);
    choose(shown, await (await seededStorage(scenarios.partial)).backup.exportAll('2026-11-21T09:00:00.000Z'));
    await waitUntil(() => shown.text().includes('Alles uit dit bestand staat al bij u.'));
    await shown.press('.leave');
    expect([shown.in('#merging'), shown.focused()]).to.deep.equal([null, 'colleague']);
  });

  it('reminds of a copy after fourteen days with changes', async () => {
    expect((await show(scenarios.filled)).text()).to.include('Het is tijd voor een reservekopie.');
  });

  it('lets nobody change anything where it is read-only', async () => {
    const shown = await show(scenarios.readonly);
    expect(shown.in('.wipe-type, .expire, #colleague, .drop-draft')).to.equal(null);
    expect(shown.in('.csv')).to.not.equal(null);
  });
});
