import { expect } from '@open-wc/testing';
import type { DkCaseDialogue } from '@draagkracht/widgets';
import { running } from '../../../stories/widgets/case-dialogue/case-dialogue.scenarios.js';
import { shownTool, toolSettled } from '../../suites/tool.suite.js';
import { advise, answer, show, type Shown } from './acts.js';

/** Goes on with the draft that is offered, as soon as it is. */
async function resumed(shown: Shown): Promise<void> {
  for (let turns = 0; turns < 5 && !shown.in('.resume-draft'); turns++) await toolSettled(shown.tool);
  await shown.press('.resume-draft');
}

describe('a dialogue from its beginning to its motivation', () => {
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

  it('can be short, with the whole one a press away and nothing lost by it', async () => {
    const shown = await show('form');
    await shown.act({ typed: { 'disciplines-0-role': 'wijkteam' } });
    await shown.press('.ask-short');
    expect(shown.in<HTMLInputElement>('#short-begin-disciplines-0-role')?.value).to.equal('wijkteam');
    await shown.press('.suggestion:nth-of-type(2)');
    await shown.act({ typed: { situation: 'De wasmachine is kapot.' } });
    await shown.press('.now .save');
    await shown.act({ typed: { desiredEffect: 'Ik wil schone kleren', saidByResident: 'yes' } });
    await shown.press('.now .save');
    shown.in<HTMLInputElement>('#short-purpose-laws-participatiewet')!.click();
    await shown.act({ typed: { fits: 'yes' } });
    await shown.press('.suggestion');
    await shown.press('.now .save');
    await shown.act({ typed: { ifWeDont: 'De schuld groeit' } });
    await shown.press('.now .save');
    await shown.press('.suggestion');
    await shown.act({ typed: { deviates: 'yes' } });
    await shown.press('.now .save');
    expect(shown.text()).to.include('U wijkt af van een regel. Schrijf op welke regel dat is.');
    await shown.act({ typed: { deviates: 'no' } });
    await shown.press('.now .save');
    await shown.act({ typed: { decision: 'Wij kopen een wasmachine' } });
    await shown.press('.now .save');
    expect(shown.focused()).to.equal('result');
    expect(shown.text())
      .to.include('Zo kan de inwoner betalen wat echt nodig is.')
      .and.include('Pas daarna keken wij naar de regels.')
      .and.include('Wij wijken niet af van een regel.')
      .and.include('getoetst aan de regels: “De regels laten dit toe”.')
      .and.include('Alles is ingevuld.');
    await shown.press('.change');
    await shown.press('.ask-all');
    expect(shown.text()).to.include('Wie denken er mee?').and.include('vraag 1 van 2');
    await shown.press('.to-later');
    expect(shown.text()).to.include('Wat gebeurt er op langere termijn als wij dit doen?');
  });

  it('begins short where the page says so', async () => {
    const shown = await shownTool<DkCaseDialogue>('dk-case-dialogue', { set: { short: true }, press: ['start'] });
    expect(shown.text()).to.include('Dit is het korte gesprek');
    expect(shown.focused()).to.equal('screen');
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

  it('shows what each law is for, whose words those are, and where the law stands', async () => {
    const shown = await show('purposes');
    expect(shown.text()).to.include('Onze samenvatting van artikel 2.1 en artikel 2.3 lid 1.');
    const links = [...shown.tool.renderRoot.querySelectorAll<HTMLAnchorElement>('.purposes a')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://wetten.overheid.nl/BWBR0034925',
      'https://wetten.overheid.nl/BWBR0015703',
    ]);
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

  it('takes a dialogue away and brings it back', async () => {
    const shown = await show('partial');
    await shown.press('.dialogue .remove');
    expect(shown.focused()).to.equal('act');
    await shown.press('#act button');
    expect(shown.text()).to.include('Berk-17');
  });

  it('goes on after a crash with what was typed, at the question it was typed at, also of a dialogue that is new', async () => {
    const at = '2026-11-22T08:00:00.000Z';
    const later = { key: 'd1', type: 'case-dialogue', tool: 'dk-case-dialogue', form: 'if-we-dont', at };
    const half = { ...later, recordId: running.id, changed: ['ifWeDont'], values: { ifWeDont: 'Hij blijft thu' } };
    const crashed = await shownTool<DkCaseDialogue>('dk-case-dialogue', { records: [running], drafts: [half] });
    await resumed(crashed);
    expect(crashed.in<HTMLTextAreaElement>('#if-we-dont-ifWeDont')?.value).to.equal('Hij blijft thu');
    expect(crashed.text()).to.include('Stap 3 van 4, vraag 2 van 2');
    crashed.tool.closest('main')?.remove();
    const fresh = {
      ...later,
      form: 'who',
      values: { pseudonym: 'Iep-55', disciplines: [{ role: 'wijkteam' }, { role: '' }] },
    };
    const begun = await shownTool<DkCaseDialogue>('dk-case-dialogue', { records: [running], drafts: [fresh] });
    await resumed(begun);
    expect(begun.text()).to.include('Deze casus heet Iep-55.');
    expect(begun.in<HTMLInputElement>('#who-disciplines-0-role')?.value).to.equal('wijkteam');
  });
});
