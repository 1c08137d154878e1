import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { answersFile } from '@draagkracht/model';
import { DkModelCompare } from '@draagkracht/widgets';
import '@draagkracht/widgets/model-compare/define.js';
import { scenarios } from '../../../stories/widgets/model-compare/model-compare.scenarios.js';
import { chooseFile } from '../../helpers/choose-file.js';
import { shownTool, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

const tag = 'dk-model-compare';
type Shown = ShownTool<DkModelCompare>;
const show = (scenario: keyof typeof scenarios): Promise<Shown> => shownTool(tag, scenarios[scenario]);

const choose = (shown: Shown, text: string): Promise<void> =>
  chooseFile(shown, '#answers-file', text, 'antwoorden.json');
const answer = { now1: '5', wanted1: '1', now2: '3', wanted2: '3', evidence1: 'Diagnose eerst' };

describe('the comparison of two models', () => {
  toolSuite<DkModelCompare>({
    tag,
    element: DkModelCompare,
    scenarios,
    narrow: ['due', 'empty', 'form', 'turn', 'between', 'hidden', 'longText', 'example'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('lets people score one after another, out of sight of each other, and then shows all', async () => {
    const shown = await show('subject');
    await shown.press('.save');
    expect(shown.text()).to.include('U begint');
    for (const _ of [1, 2, 3]) {
      await shown.press('.my-turn');
      expect(shown.focused()).to.equal('sheet-now1');
      expect(shown.in<HTMLInputElement>('#sheet-now1')?.checked).to.equal(false);
      await shown.act({ typed: answer });
      await shown.press('.save');
      expect(shown.text()).to.not.include('Diagnose eerst');
    }
    await shown.press('.all-turns');
    expect(shown.text()).to.include('3 mensen gaven antwoord.').and.not.include('Diagnose eerst');
    await shown.press('.reveal');
    expect(shown.text()).to.include('De grootste stap van nu naar gewenst is bij paar 1: 4 plaatsen.');
    expect(shown.told.join()).to.not.include('Diagnose');
  });

  it('shows the answers of all one pair at a time on a telephone, beginning with what to talk about first', async () => {
    await setViewport({ width: 360, height: 740 });
    try {
      const shown = await show('partial');
      const inSight = (): string[] =>
        [...shown.tool.renderRoot.querySelectorAll<HTMLElement>('.pair-view')]
          .filter((one) => one.checkVisibility())
          .map(({ id }) => id);
      expect(inSight()).to.deep.equal(['pair-view-4']);
      await shown.press('.later-pair');
      expect(inSight()).to.deep.equal(['pair-view-5']);
      expect(shown.focused()).to.equal('pair-view-5');
      await setViewport({ width: 800, height: 600 });
      expect(inSight()).to.have.length(7);
      expect(shown.in('.pair-turns')?.checkVisibility()).to.equal(false);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('names the pairs to talk about first, and gives no total', async () => {
    const shown = await show('partial');
    expect(shown.text()).to.include('Bespreek eerst');
    expect(shown.text()).to.not.match(/totaal|gemiddeld|score/i);
  });

  it('hides who answered what with fewer than three people, also on one pair', async () => {
    const few = await show('suppressed');
    expect(few.tool.renderRoot.querySelectorAll('.pair-view .dot')).to.have.length(0);
    expect(few.text()).to.include('pas vanaf drie antwoorden').and.not.include('De antwoorden over nu');
    const mixed = await show('mixed');
    expect(mixed.in('.pair-view:nth-child(3) .dot')).to.equal(null);
    expect(mixed.in('.pair-view:nth-child(1) .dot')).to.not.equal(null);
    expect(mixed.in('.pair-view:nth-child(5)')?.innerText).to.include('Niemand gaf hier antwoord');
  });

  it('shows no answer before everybody agreed to', async () => {
    for (const name of ['hidden', 'hiddenReadonly'] as const) {
      const shown = await show(name);
      expect(shown.in('.pairs')).to.equal(null);
      expect(shown.text()).to.include('nog niet te zien');
    }
  });

  it('ends in one change with a day, and refuses a day that has passed', async () => {
    const shown = await show('partial');
    const change = { pair: '4', change: 'Wensen eerst', ownerRole: 'inkoop', reviewOn: '2026-11-20' };
    await shown.act({ typed: change });
    await shown.press('.save');
    expect(shown.focused()).to.equal('change-reviewOn');
    await shown.act({ typed: { reviewOn: '2027-01-10' } });
    await shown.press('.save');
    expect(shown.text()).to.include('Onze verandering (paar 4)').and.include('Terugkijken op 10 januari 2027');
  });

  it('asks first about a change whose day has come, and tells so once', async () => {
    const shown = await show('due');
    expect(shown.told).to.deep.equal(['dk-signal {"type":"review-due","code":"overdue"}']);
    expect(shown.text().indexOf('Eerst terugkijken')).to.equal(
      shown.text().indexOf('Sociaal en medisch: zeven verschuivingen') + 41,
    );
    await shown.act({ typed: { outcome: 'yes', learned: 'Minder formulieren' } });
    await shown.press('.back .save');
    expect(shown.text()).to.include('Het is gelukt. Minder formulieren').and.not.include('Eerst terugkijken');
  });

  it('takes in answers of another device once, and refuses another subject', async () => {
    const shown = await show('hidden');
    const [{ data }] = scenarios.hidden.records;
    const sheet = { ...data.sheets[0]!, id: 'van-een-ander' };
    const file = answersFile({ ...data, subjectLabel: data.subjectLabel.toUpperCase(), sheets: [sheet], evidence: [] });
    await choose(shown, file);
    expect(shown.text())
      .to.include('De antwoorden van één persoon kwamen erbij.')
      .and.include('5 mensen gaven antwoord');
    await choose(shown, file);
    expect(shown.text()).to.include('Er kwam niets nieuws bij. Eén stond er al').and.include('5 mensen gaven antwoord');
    await choose(shown, answersFile({ ...data, subjectLabel: 'Iets anders' }));
    expect(shown.text()).to.include('Dit bestand gaat over iets anders: ‘Contract: Iets anders’');
    await choose(shown, 'geen json');
    expect(shown.text()).to.include('Dit is geen bestand met antwoorden');
    expect(shown.told.filter((one) => one.startsWith('dk-import'))).to.deep.equal([
      'dk-import {"count":1,"rejected":0}',
      'dk-import {"count":0,"rejected":0}',
      'dk-import {"count":0,"rejected":1}',
      'dk-import {"count":0,"rejected":1}',
    ]);
  });

  it('goes to another comparison, and takes one away', async () => {
    const shown = await show('filled');
    await shown.press('.open');
    expect(shown.in('#comparison')?.innerText).to.include('Beleidsplan Wmo');
    await shown.press('.actions .remove');
    expect(shown.text()).to.not.include('Beleidsplan Wmo');
    expect(shown.focused()).to.equal('act');
  });

  it('can be printed to fill in by hand where nothing is kept', async () => {
    const shown = await show('nothingKept');
    expect(shown.tool.renderRoot.querySelectorAll('.pair-questions')).to.have.length(7);
    expect(shown.in('.save')).to.equal(null);
  });
});
