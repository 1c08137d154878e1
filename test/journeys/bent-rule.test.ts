import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { steeringItems } from '@draagkracht/model';
import { toolOn, type ToolOnPage } from './helpers/tools.js';
import { closeBrowser, openDemo, skipWithoutBrowser, type Visit } from './helpers/visit.js';

const rule = 'Voor een wasmachine spaart u zelf';

describe('one bent rule, from the kitchen table to the mirror', { skip: skipWithoutBrowser }, () => {
  let visit: Visit;
  let dialogue: ToolOnPage;
  let budget: ToolOnPage;
  let obstacles: ToolOnPage;
  let chain: ToolOnPage;
  let mirror: ToolOnPage;
  let pseudonym = '';

  before(async () => {
    visit = await openDemo('/team.html', { viewport: { width: 360, height: 740 } });
    const on = (tag: string): ToolOnPage => toolOn(visit.page, tag);
    dialogue = on('dk-case-dialogue');
    budget = on('dk-budget-tracker');
    obstacles = on('dk-obstacle-log');
    chain = on('dk-policy-chain');
    mirror = on('dk-steering-mirror');
  });
  after(async () => {
    await visit.close();
    await closeBrowser();
  });

  it('is argued in the order of the reversed test, ending in plain words', async () => {
    await dialogue.tap('.start');
    await dialogue.tap('.ask-all');
    await dialogue.step({ 'disciplines-0-role': 'wijkteam', 'disciplines-1-role': 'inkomen' });
    await dialogue.step({ situation: 'De wasmachine is kapot.' });
    await dialogue.step({ desiredEffect: 'Ik wil schone kleren voor mijn kinderen', saidByResident: 'yes' });
    await dialogue.tap('#laws-laws-participatiewet');
    await dialogue.step({});
    await dialogue.step({ fits: 'yes', groundValue: 'Zonder schone kleren doen de kinderen niet mee' });
    await dialogue.step({ ifWeDo: 'Zij gaan naar school' });
    await dialogue.step({ ifWeDont: 'De schuld groeit' });
    await dialogue.step({ rule, ruleSource: 'policy-rule' });
    await dialogue.step({ roomFound: 'Er staat: in de regel', hardship: 'no' });
    await dialogue.step({ deviates: 'yes', whyDifferent: 'Sparen kan niet door de schulden' });
    await dialogue.step({ decision: 'Wij kopen een tweedehands wasmachine' });
    await dialogue.tap('.ask-advice');
    for (const stance of ['agrees', 'dissents']) {
      await dialogue.tap('.my-turn');
      await dialogue.step({ stance, because: stance === 'dissents' ? 'Anderen vragen het ook' : '' }, '.now .save');
    }
    await dialogue.tap('.decide');
    await dialogue.reads('Er is van een regel afgeweken.');
    await dialogue.reads('Niet eens (inkomen): Anderen vragen het ook.');
    await dialogue.reads('Ten vierde, en als laatste, is getoetst');
    pseudonym = /Motivering bij ([A-Z][a-z]+-\d+)/.exec(await dialogue.text())?.[1] ?? '';
    assert.notEqual(pseudonym, '');
  });

  it('becomes a request of the team, with its motivation and the rule along', async () => {
    await dialogue.tap('.make-case');
    await dialogue.reads('Van dit gesprek is een aanvraag gemaakt.');
    await dialogue.tap('.to-budget');
    await budget.reads(`${pseudonym} Stap 2 van 8: Zonder geld`);
    await budget.step({ 'alternatives-0-kind': 'neighbourhood', 'alternatives-0-outcome': 'no' });
    await budget.step({ withResident: 'yes', benefit: 'no' });
    await budget.step({
      what: 'Tweedehands wasmachine',
      amountCents: '150',
      requesterRole: 'wijkteam',
      initials: 'AB',
    });
    await budget.tap('.go-around');
    for (const [initials, role, said] of [
      ['CD', 'inkomen', '1 collega gaf antwoord.'],
      ['EF', 'jeugd', '2 collega’s gaven antwoord.'],
      ['GH', 'ggz', '3 mensen zijn geweest.'],
    ]) {
      await budget.step({ initials: initials!, role: role!, answer: 'agree' });
      await budget.reads(said!);
    }
    await budget.tap('.all-turns');
    await budget.reads('Genoeg collega’s zijn akkoord.');
    await budget.tap('form .save');
    await budget.reads('Akkoord op');
  });

  it('is an obstacle at once, without anybody typing it again', async () => {
    await obstacles.reads(rule);
    await obstacles.tap('li details summary');
    await obstacles.reads(pseudonym);
    await obstacles.tap('.respond');
    await obstacles.enter({
      status: 'stays',
      answer: 'De regel blijft dit jaar.',
      answeredBy: 'wethouder',
      because: 'Het geld is op.',
    });
    await obstacles.tap('form .save');
    await obstacles.reads('Het geld is op.');
  });

  it('is laid beside the promise it breaks', async () => {
    await chain.tap('.start');
    await chain.step({ topic: 'Iedereen kan meedoen' });
    await chain.tap('.fill-practice');
    await chain.enter({ practice: 'Wij kopen toch een wasmachine' });
    await chain.tap('input[type=checkbox][id*="obstacleIds"]');
    await chain.tap('form .save');
    await chain.reads(rule);
    await chain.reads('Antwoord van wethouder');
  });

  it('stands in the mirror as a fact', async () => {
    await mirror.tap('.start');
    await mirror.enter({ whose: 'wethouder' });
    for (const { value } of steeringItems) await mirror.enter({ [`${value}Self`]: '3' });
    await mirror.tap('form .save');
    await mirror.tap('.ask-others');
    for (let person = 0; person < 5; person++) {
      await mirror.tap('.my-turn');
      await mirror.tap('#turn-trust-2');
      await mirror.tap('.hand-on');
    }
    await mirror.tap('.all-turns');
    await mirror.tap('.show-others');
    await mirror.reads('U en de anderen');
    await mirror.reads('Obstakels met een antwoord');
    await mirror.reads('1 van de 1');
    // 150 of 2,000 euros is promised, and none of it spent.
    await mirror.reads('93%, terwijl');
  });

  it('is told to nobody else, and nothing went wrong on the way', () =>
    assert.deepEqual(visit.problems, { console: [], exceptions: [], violations: [], elsewhere: [] }));
});
