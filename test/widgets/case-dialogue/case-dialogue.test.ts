import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { DkCaseDialogue } from '@draagkracht/widgets';
import '@draagkracht/widgets/case-dialogue/define.js';
import { scenarios } from '../../../stories/widgets/case-dialogue/case-dialogue.scenarios.js';
import { shownTool, toolSuite, type ShownTool } from '../../suites/tool.suite.js';

const tag = 'dk-case-dialogue';
type Shown = ShownTool<DkCaseDialogue>;
const show = (scenario: keyof typeof scenarios): Promise<Shown> => shownTool(tag, scenarios[scenario]);

/** What somebody answers, screen by screen; then presses the button that saves and goes on. */
const answers: readonly Readonly<Record<string, string>>[] = [
  { 'disciplines-0-role': 'wijkteam', 'disciplines-1-role': 'inkomen' },
  { situation: 'De wasmachine is kapot.' },
  { desiredEffect: 'Ik wil schone kleren voor mijn kinderen', saidByResident: 'yes' },
  {},
  { fits: 'yes', groundValue: 'Zonder schone kleren doen de kinderen niet mee' },
  { ifWeDo: 'Zij gaan naar school' },
  { ifWeDont: 'De schuld groeit' },
  { rule: 'Voor een wasmachine spaart u zelf', ruleSource: 'policy-rule' },
  { roomFound: 'Er staat: in de regel', hardship: 'no' },
  { deviates: 'yes', whyDifferent: 'Sparen kan niet door de regeling voor de schulden' },
  { decision: 'Wij kopen een tweedehands wasmachine' },
];

async function answer(shown: Shown, from = 0, to = answers.length): Promise<void> {
  for (const typed of answers.slice(from, to)) {
    if (Object.keys(typed).length === 0)
      shown.tool.renderRoot.querySelector<HTMLInputElement>('#laws-laws-participatiewet')!.click();
    await shown.act({ typed });
    await shown.press('.now .save');
  }
}

async function advise(shown: Shown, stance: string, because = ''): Promise<void> {
  await shown.press('.my-turn');
  await shown.act({ typed: { stance, because } });
  await shown.press('.now .save');
}

describe('the case dialogue', () => {
  toolSuite<DkCaseDialogue>({
    tag,
    element: DkCaseDialogue,
    scenarios,
    narrow: ['filled', 'empty', 'form', 'purposes', 'locked', 'myTurn', 'motivation', 'whichTeam', 'longText'],
  });

  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
  });

  it('goes from a blank page to a decision that can be explained, one question at a time', async () => {
    const shown = await show('form');
    expect(shown.text()).to.include('Deze casus heet').and.include('vraag 1 van 2');
    await answer(shown);
    expect(shown.text()).to.include('Het voorstel: “Wij kopen een tweedehands wasmachine”');
    expect(shown.text()).to.include('Nog geen advies van: wijkteam, inkomen.');
    await shown.press('.ask-advice');
    await advise(shown, 'agrees');
    expect(shown.text()).to.include('Aan de beurt: inkomen').and.not.include('Eens');
    await advise(shown, 'dissents', 'Dan vragen anderen het ook');
    expect(shown.focused()).to.equal('result');
    expect(shown.text()).to.include('Alles is ingevuld. Lees de tekst samen.');
    expect(shown.in('.make-case')).to.equal(null);
    await shown.press('.decide');
    const text = shown.text();
    expect(text).to.include('Op 22 november 2026 besloten samen: wijkteam, inkomen. Er is van een regel afgeweken.');
    expect(text).to.include('Niet eens (inkomen): Dan vragen anderen het ook.');
    expect(text).to.include('Ten vierde, en als laatste, is getoetst');
    expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.have.length(14);
    expect(shown.told.join()).not.to.include('wasmachine');
    await shown.press('.close');
    expect(shown.text()).to.include('Over 1 casus is besloten.').and.include('Wordt gewist op 23 mei 2027.');
  });

  it('cannot begin without what the resident wants, and says why', async () => {
    const shown = await show('form');
    await answer(shown, 0, 2);
    await shown.act({ typed: { saidByResident: 'yes' } });
    await shown.press('.now .save');
    expect(shown.focused()).to.equal('effect-desiredEffect');
    expect(shown.text()).to.include('Zonder gewenst effect kan de toets niet beginnen. Vraag de inwoner');
  });

  it('keeps the rules closed until the three steps are done, and tells everybody why', async () => {
    const shown = await show('goesOn');
    const closed = shown.in('.to-rules')!;
    expect(closed.getAttribute('aria-disabled')).to.equal('true');
    const why = shown.in(`#${closed.getAttribute('aria-describedby')!}`);
    expect(why?.textContent).to.equal('De regels komen als laatste. Zo telt eerst wat de inwoner nodig heeft.');
    closed.focus();
    await shown.press('.to-rules');
    expect(shown.in('#locked')?.getAttribute('role')).to.equal('status');
    expect(shown.in('#locked')?.textContent?.trim()).to.equal(
      '“De regels” gaat open als dit af is: 3. de langere termijn.',
    );
    expect(shown.in('.to-later')?.getAttribute('aria-current')).to.equal('step');
    await shown.act({ typed: { ifWeDont: 'Hij blijft thuis' } });
    expect(shown.in('.to-rules')?.hasAttribute('aria-disabled')).to.equal(false);
    await shown.press('.now .save');
    expect(shown.in('.to-rules')?.getAttribute('aria-current')).to.equal('step');
  });

  it('wants to know why this situation differs when a rule is bent', async () => {
    const shown = await show('form');
    await answer(shown, 0, 9);
    expect(shown.in('#deviates-whyDifferent')).to.equal(null);
    await shown.act({ typed: { deviates: 'yes' } });
    await shown.press('.now .save');
    expect(shown.focused()).to.equal('deviates-whyDifferent');
    expect(shown.text()).to.include('Gelijke gevallen behandelen wij gelijk.');
  });

  it('shows what each law is for, whose words those are, and where the law stands', async () => {
    const shown = await show('purposes');
    expect(shown.text()).to.include('Onze samenvatting van artikel 2.1 en artikel 2.3 lid 1.');
    const links = [...shown.tool.renderRoot.querySelectorAll<HTMLAnchorElement>('.purposes a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://wetten.overheid.nl/BWBR0034925',
      'https://wetten.overheid.nl/BWBR0015703',
    ]);
  });

  it('lets a discipline leave the turn without leaving anything behind', async () => {
    const shown = await show('myTurn');
    await shown.act({ typed: { stance: 'agrees' } });
    await shown.press('.back');
    await shown.press('.now .save');
    expect(shown.text()).to.include('Nog geen advies van: wijkteam, inkomen.');
  });

  it('makes one case of a dialogue, in one act, and leads to it the second time', async () => {
    const shown = await show('motivation');
    const tracker = document.createElement('dk-budget-tracker');
    tracker.id = 'budget';
    shown.tool.before(tracker);
    shown.in('.make-case')!.click();
    await shown.press('.make-case');
    const saved = shown.told.filter((one) => one.startsWith('dk-save'));
    expect(saved.map((one) => (/"type":"([a-z-]+)"/.exec(one) ?? [])[1])).to.deep.equal([
      'case-dialogue',
      'budget-case',
    ]);
    expect(shown.text()).to.include('Van dit gesprek is een aanvraag gemaakt. Die staat op: concept.');
    expect(shown.in<HTMLAnchorElement>('.to-budget')?.hash).to.equal('#budget');
    expect(shown.in('.make-case')).to.equal(null);
    shown.in<HTMLButtonElement>('#act button')!.click();
    await shown.act({});
    expect(shown.in('.make-case')).not.to.equal(null);
  });

  it('knows the case by either end of the link, and points to the tracker', async () => {
    const shown = await show('caseMade');
    expect(shown.text()).to.include('Die staat op: zonder geld geprobeerd.').and.include('Open het maatwerkbudget');
  });

  it('asks of which team the budget is when there are more', async () => {
    const shown = await show('whichTeam');
    const which = shown.in<HTMLSelectElement>('#which-budget')!;
    expect([...which.options].map(({ text }) => text)).to.deep.equal(['wijkteam Noord 2026', 'wijkteam Zuid 2026']);
  });

  it('goes all the way where nothing is kept, and then prints', async () => {
    const shown = await shownTool<DkCaseDialogue>(tag, scenarios.nothingKept);
    for (const typed of answers) {
      if (Object.keys(typed).length === 0)
        shown.tool.renderRoot.querySelector<HTMLInputElement>('#laws-laws-participatiewet')!.click();
      await shown.act({ typed });
      await shown.press('.now .next');
    }
    await shown.press('.ask-advice');
    for (const stance of ['agrees', 'abstains']) {
      await shown.press('.my-turn');
      await shown.act({ typed: { stance } });
      await shown.press('.pass-on');
    }
    expect(shown.text())
      .to.include('Ons besluit: Wij kopen een tweedehands wasmachine.')
      .and.include('Geen oordeel: inkomen.');
    expect(shown.in('.make-case')).to.equal(null);
    expect(shown.told.filter((one) => one.startsWith('dk-save'))).to.deep.equal([]);
  });

  it('asks before it closes with something that is not kept', async () => {
    const shown = await show('leaving');
    expect(shown.text()).to.include('Nog niet bewaard: begin.');
    await shown.press('.stay');
    expect(shown.in('#leaving')).to.equal(null);
    await shown.press('.stop');
    await shown.press('.leave');
    expect(shown.in('.start')).not.to.equal(null);
  });

  it('says what was copied, and gives a file where copying is not allowed', async () => {
    const shown = await show('motivation');
    await shown.press('.copy-formal');
    await shown.act({});
    expect(shown.in('.formal [role=status]')?.textContent).to.match(/^(Gekopieerd|Kopiëren mag hier niet)/);
  });

  it('takes a dialogue away and brings it back', async () => {
    const shown = await show('partial');
    await shown.press('.dialogue .remove');
    expect(shown.focused()).to.equal('act');
    await shown.press('#act button');
    expect(shown.text()).to.include('Berk-17');
  });

  it('fits a telephone of 360 pixels on every screen', async () => {
    await setViewport({ width: 360, height: 740 });
    try {
      const shown = await show('form');
      for (let at = 0; at < answers.length; at++) {
        await answer(shown, at, at + 1);
        expect(document.documentElement.scrollWidth, String(at)).to.be.at.most(360);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('shows in readonly what was decided, and changes nothing', async () => {
    const shown = await show('readonlyMotivation');
    expect(shown.text()).to.include('Motivering bij Wilg-42');
    expect(shown.in('.change, .make-case, .remove')).to.equal(null);
  });
});
