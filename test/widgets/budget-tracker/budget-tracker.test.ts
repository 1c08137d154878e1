import { expect } from '@open-wc/testing';
import { DkBudgetTracker } from '@draagkracht/widgets';
import '@draagkracht/widgets/budget-tracker/define.js';
import { budget, caseOf, scenarios, voteOf } from '../../../stories/widgets/budget-tracker/budget-tracker.scenarios.js';
import type { ToolScenario } from '../../../stories/widgets/tool-story.js';
import { shownTool, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

type Shown = ShownTool<DkBudgetTracker>;
const shown = (given?: ToolScenario): Promise<Shown> => shownTool('dk-budget-tracker', given);

/** Types one step and goes on. */
const fill = async (page: Shown, typed: Readonly<Record<string, string>>): Promise<void> => {
  await page.act({ typed });
  await page.press('.save');
};
const colleague = async (page: Shown, initials: string, role: string, answer = 'agree', reason = ''): Promise<void> => {
  if (page.in('.my-turn')) await page.press('.my-turn');
  await page.act({ typed: { initials, role, answer, ...(reason && { reason }) } });
  await page.press('.save');
};

/** From nothing to a request that is put to colleagues. */
async function asked(amount = '150'): Promise<Shown> {
  const page = await shown({ press: ['start'] });
  await fill(page, { situation: 'De wasmachine is stuk.', goal: 'Schone kleren voor school.' });
  await fill(page, { 'alternatives-0-kind': 'neighbourhood', 'alternatives-0-outcome': 'no' });
  await fill(page, { withResident: 'yes', benefit: 'no' });
  await fill(page, {
    what: 'Een tweedehands wasmachine',
    amountCents: amount,
    requesterRole: 'consulent Wmo',
    initials: 'AB',
  });
  return page;
}

describe('dk-budget-tracker', () => {
  toolSuite<DkBudgetTracker>({
    tag: 'dk-budget-tracker',
    element: DkBudgetTracker,
    scenarios,
    narrow: ['filled', 'empty', 'longText', 'votes', 'inTurn', 'decide', 'bentRule', 'request', 'settings', 'lookBack'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('begins with how the money stands, what waits and what asks to be looked back on', async () => {
    const page = await shown(scenarios.filled);
    expect(page.text())
      .to.include('Er is nog € 1.265 over van € 2.000 in 2026.')
      .and.include('Het geld ligt stil. Wat houdt ons tegen?')
      .and.include('1 van de 5 besloten aanvragen loste u op zonder geld.')
      .and.include('3 dagen geleden gevraagd. Dat is langer dan 24 uur.')
      .and.include('Na 6 weken: hielp het?');
    expect(page.told.filter((one) => one.startsWith('dk-signal'))).to.deep.equal([
      'dk-signal {"type":"idle-money","code":"idle"}',
      'dk-signal {"type":"follow-up-due","code":"six-weeks"}',
      'dk-signal {"type":"follow-up-due","code":"six-weeks"}',
    ]);
  });

  it('is as loud about too much as about idle money', async () => {
    const page = await shown(scenarios.over);
    expect(page.text()).to.include('Er is € 120 te veel uitgegeven in 2026.');
    expect(page.told.join()).to.include('over-budget');
  });

  it('takes a request from the situation to the decision, the expense and the wait', async () => {
    const page = await asked();
    expect(page.text()).to.include('Er moeten 3 andere collega’s akkoord zijn.');
    await page.press('.go-around');
    await colleague(page, 'CD', 'inkomen');
    expect(page.text()).to.include('Geef het apparaat door. 1 collega gaf antwoord.');
    expect(page.in('.turn input:checked')).to.equal(null);
    await colleague(page, 'EF', 'jeugd');
    await colleague(page, 'GH', 'ggz');
    expect(page.told.join()).to.include('{"type":"quorum-reached","code":"reached"}');
    await page.press('.all-turns');
    expect(page.text()).to.include('Genoeg collega’s zijn akkoord.');
    await fill(page, { effect: 'De kinderen gaan schoon naar school.', deviates: 'no' });
    expect(page.text()).to.match(/Akkoord op 22 november 2026, door: [a-z]+, [a-z]+, [a-z]+\./);
    await page.press('.save');
    expect(page.text()).to.include('Kies een antwoord.');
    await fill(page, { amountCents: '145', receipt: 'yes' });
    expect(page.text())
      .to.include('€ 145 op 22 november 2026, met bon')
      .and.include('Na 6 weken vragen wij of het hielp. Dat is op 3 januari 2027.');
    await page.press('.back');
    expect(page.text()).to.include('Er is nog € 1.855 over van € 2.000');
  });

  it('counts people and keeps no initials', async () => {
    const page = await asked();
    await page.press('.go-around');
    await page.act({ typed: { initials: 'a.b.', role: 'inkomen', answer: 'agree' } });
    await page.press('.save');
    expect(page.text()).to.include('Deze letters vroegen dit aan.');
    await page.act({ typed: { initials: 'CD' } });
    await page.press('.save');
    await page.act({ typed: { initials: 'cd', role: 'jeugd', answer: 'agree' } });
    await page.press('.save');
    expect(page.text()).to.include('Deze letters stemden al.');
  });

  it('tells colleagues below the quorum how many are missing, and lets nobody decide', async () => {
    const page = await shown(scenarios.belowQuorum);
    expect(page.text()).to.include('Er moeten nog 2 collega’s akkoord zijn.');
    expect(page.in('.save')).to.equal(null);
  });

  it('lets a vote of another device wait until somebody says that it is another person', async () => {
    const page = await shown(scenarios.otherDevice);
    expect(page.text()).to.include('2 van de 3 collega’s');
    await page.press('.is-other');
    expect(page.text()).to.include('Genoeg collega’s zijn akkoord.');
  });

  it('sends what is above the limit to the manager, who decides', async () => {
    const page = await shown(scenarios.aboveLimit);
    expect(page.text()).to.include('Dit gaat boven € 500 per huishouden.');
    await page.press('.to-manager');
    await fill(page, { managerRole: 'teammanager', effect: 'Rust in huis.', deviates: 'no' });
    expect(page.text()).to.include('Akkoord op 22 november 2026, door de leidinggevende: teammanager.');
  });

  it('makes an obstacle of a bent rule in the same act, and takes both back together', async () => {
    const page = await shown(scenarios.bentRule);
    await fill(page, { effect: 'Schone kleren.', value: 'Meedoen.', longTerm: 'Verzuim.', legal: 'Artikel 35.' });
    expect(page.text()).to.include('Schrijf op van welke regel u afwijkt.');
    await fill(page, { rule: 'Witgoed zit in de norm', source: 'policy-rule', whyDifferent: 'Drie kinderen.' });
    expect(page.text()).to.include('De regel staat nu ook in de obstakellijst.');
    expect(page.told.join()).to.include('"type":"obstacle"');
  });

  it('celebrates what was solved without money, and looks back on it too', async () => {
    const page = await shown({ press: ['start'] });
    await fill(page, { situation: 'De fiets is stuk.', goal: 'Naar mijn werk.' });
    await fill(page, { 'alternatives-0-kind': 'own-network', 'alternatives-0-outcome': 'solved' });
    expect(page.text()).to.include('Mooi. Dit hielp: Eigen netwerk.');
    await page.press('.solve');
    expect(page.text()).to.include('Opgelost zonder geld. Dat telt mee.').and.include('3 januari 2027');
    await page.press('.back');
    expect(page.text()).to.include('loste u op zonder geld');
  });

  it('says in words what has to be so first, with the way there', async () => {
    const page = await shown(scenarios.notYet);
    expect(page.text())
      .to.include('Bespreek dit eerst met de inwoner.')
      .and.include('Dit team geeft alleen in natura.');
    await page.press('.mend');
    expect(page.text()).to.include('Is dit met de inwoner besproken?');
  });

  it('shows what a household on social assistance receives this year against the limit', async () =>
    expect((await shown(scenarios.gifts)).text())
      .to.include('krijgt dit huishouden € 1.250 in 2026. De grens is € 1.200.')
      .and.include('Dat is € 50 boven de grens'));

  it('comes back with a question, and is put again', async () => {
    const page = await shown(scenarios.decide);
    await page.press('.ask-back');
    await fill(page, { question: 'Kan het goedkoper?' });
    expect(page.text()).to.include('Een collega vraagt: “Kan het goedkoper?”');
    await fill(page, { amountCents: '120', initials: 'AB' });
    expect(page.text()).to.include('Nog niemand gaf antwoord.');
  });

  it('is refused with a reason, and may be changed', async () => {
    const no = voteOf(44, { answer: 'disagree', reason: 'Dit kan uit de bijzondere bijstand.' });
    const page = await shown({ ...scenarios.votes, records: [...scenarios.votes.records, no] });
    await page.press('.reveal');
    await page.press('.refuse');
    expect(page.text()).to.include('“Dit kan uit de bijzondere bijstand.”');
    await page.press('.ask-anew');
    expect(page.text()).to.include('Wat is er nodig?');
  });

  it('looks back with the questions of Zaanstad, and closes', async () => {
    const page = await shown(scenarios.lookBack);
    expect(page.text()).to.include('Wat was er gebeurd zonder dit geld?').and.include('Hoe zeker weten we dat?');
    await fill(page, { goalReached: 'yes', withoutMoney: 'Schooluitval.', sure: 'fairly', lesson: 'Vraag eerder.' });
    expect(page.text()).to.include('Na 6 maanden vragen wij of het hielp. Dat is op 22 maart 2027.');
    await page.press('.to-close');
    await page.press('.save');
    expect(page.text()).to.include('Gesloten op 22 november 2026.').and.include('Vraag eerder.');
    await page.press('.erase');
    expect(page.text()).to.include('Er staat geen aanvraag open.').and.include('Er is nog € 1.855 over');
  });

  it('does not close without a look back or a reason', async () => {
    const page = await shown({
      records: [budget, caseOf(12, { status: 'agreed', amountCents: 100 })],
      press: ['open-case'],
    });
    expect(page.text()).to.include('Wat is uitgegeven?');
    await page.press('.to-close');
    await page.press('.save');
    expect(page.text()).to.include('Kijk eerst terug, of schrijf op waarom u zonder terugkijken sluit.');
    await fill(page, { closedBecause: 'Verhuisd.' });
    expect(page.text()).to.include('Gesloten op');
  });

  it('picks a team and a year, and begins the next year with what is left', async () => {
    const page = await shown(scenarios.severalTeams);
    const pick = page.in<HTMLSelectElement>('#pick')!;
    expect([...pick.options].map(({ label }) => label)).to.deep.equal([
      'wijkteam Noord, 2026',
      'wijkteam Zuid, 2026',
      'wijkteam Noord, 2025',
    ]);
    await page.press('.settings');
    await page.press('.next-year');
    await page.press('.save');
    expect(page.text()).to.include('over van € 4.000 in 2027');
  });

  it('shows no small numbers outside the team', async () =>
    expect((await shown(scenarios.suppressed)).text())
      .to.include('Kleine aantallen en bedragen staan er niet.')
      .and.not.include('1 van de 5'));
});
