import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exampleDialogue } from '../../../packages/widgets/src/case-dialogue/example.js';
import {
  formalMotivation,
  plainMotivation,
  plainText,
} from '../../../packages/widgets/src/case-dialogue/motivation.words.js';

const whole = exampleDialogue('nl', '2026-11-22');

describe('the motivation in plain words', () => {
  it('follows the order of the test and says who does not agree', () => {
    expect(plainMotivation(whole, 'nl')).to.deep.equal([
      {
        title: '1. Wat de inwoner wil bereiken',
        text: 'De situatie: Een ouder met drie kinderen leeft van een uitkering. De wasmachine is kapot. Sparen lukt niet. De inwoner wil dit bereiken: “Ik wil dat mijn kinderen weer met schone kleren naar school gaan”. Dat zei de inwoner zelf.',
      },
      {
        title: '2. Wat de wet bedoelt',
        text: 'Dat past bij de bedoeling van de Participatiewet en de Wet gemeentelijke schuldhulpverlening. Dat vinden wij omdat: Een wasmachine is echt nodig. Zonder schone kleren doen de kinderen niet mee.',
      },
      {
        title: '3. Wat er later gebeurt',
        text: 'Doen wij het? Dan verwachten wij: De kinderen gaan naar school en naar de gymles. Er komt geen nieuwe lening bij. Doen wij het niet? Dan verwachten wij: De ouder koopt op afbetaling. De schuld groeit en de kinderen blijven vaker thuis. Niets doen kost volgens ons € 900. Dat bedrag komt van: bedacht bedrag voor dit voorbeeld.',
      },
      {
        title: '4. Wat de regels zeggen',
        text: 'Pas daarna keken wij naar de regel. De regel: Voor een wasmachine geven wij een lening, geen gift. Die regel staat in een beleidsregel van het college (artikel 7 (bedacht)). De ruimte die wij vonden: De regel zegt “in de regel”. Het college mag het anders doen. Er is een hardheidsclausule. Wij wijken af van deze regel. Gelijke gevallen behandelen wij gelijk. Deze situatie is anders dan andere: Een nieuwe lening past niet bij de regeling voor de schulden. Andere gezinnen kunnen wel lenen.',
      },
      {
        title: 'Wat wij besluiten',
        text: 'Ons besluit: Wij kopen een tweedehands wasmachine. Het wijkteam regelt dat deze week. Hieraan deden mee: wijkteam, inkomen en schuldhulp. Eens: wijkteam en schuldhulp. Niet eens (inkomen): Dan vragen anderen het ook. Vraag eerst het fonds.',
      },
    ]);
  });

  it('names no rule where a short dialogue bent none', () => {
    const short = { ...whole, isShort: true, ifWeDo: '', rule: '', roomFound: 'De regels laten dit toe.' } as const;
    const of = (change: object): string | undefined =>
      plainMotivation({ ...short, hardship: undefined, ...change }, 'nl').find(({ title }) => title.startsWith('4'))
        ?.text;
    expect(of({ deviates: 'no' })).to.equal(
      'Pas daarna keken wij naar de regels. De ruimte die wij vonden: De regels laten dit toe. Wij wijken niet af van een regel.',
    );
    expect(of({ deviates: 'yes' })).to.include('Wij wijken af van deze regel.');
    const formal = formalMotivation({ ...short, deviates: 'no', hardship: undefined }, 'nl');
    expect(formal)
      .to.include(
        'Ten derde is afgewogen wat op langere termijn volgt uit niet handelen: “De ouder koopt op afbetaling.',
      )
      .and.include(
        'Ten vierde, en als laatste, is getoetst aan de regels: “De regels laten dit toe”. Van geen regel wordt afgeweken.',
      );
  });

  it('says nothing of what was not answered', () => {
    expect(plainMotivation({}, 'nl')).to.deep.equal([
      { title: 'Wat wij besluiten', text: 'Er staat geen advies bij.' },
    ]);
    const { costNotActingCents: _, ...noCost } = whole;
    expect(plainText(noCost, 'nl')).not.to.include('Niets doen kost');
    expect(plainText({ ...whole, deviates: 'no' }, 'nl')).not.to.include('Deze situatie is anders');
    expect(plainText({ ...whole, saidByResident: 'no' }, 'nl')).to.include('Dat zei de inwoner niet zelf.');
    expect(plainText({ ...whole, ruleSource: 'habit' }, 'nl')).to.include(
      'Die regel is een gewoonte. Hij staat nergens.',
    );
    expect(plainText({ ...whole, hardship: 'unknown' }, 'nl')).to.include('weten wij niet');
  });

  it('is whole in English too, and to be copied as text', () => {
    const text = plainText(exampleDialogue('en', '2026-11-22'), 'en');
    expect(text).to.include('3. What happens later\nIf we do it, we expect: The children go to school');
    expect(text.split('\n\n')).to.have.length(5);
    expect(text).to.include('Not in agreement (income): Then others will ask too.');
  });
});

describe('the formal paragraph', () => {
  it('shows the order, names the article as it was given, and marks what people said', () => {
    const text = formalMotivation(whole, 'nl');
    const order = ['Ten eerste', 'Ten tweede', 'Ten derde', 'Ten vierde, en als laatste', 'Het besluit luidt'];
    const places = order.map((one) => text.indexOf(one));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).to.equal(true);
    expect(text).to.include(
      'getoetst aan de volgende regel: “Voor een wasmachine geven wij een lening, geen gift” (een beleidsregel van het college, artikel 7 (bedacht)).',
    );
    expect(text).to.include('Van deze regel wordt afgeweken. Met het oog op gelijke behandeling van gelijke gevallen');
    expect(text).to.include('Afwijkend standpunt (inkomen): “Dan vragen anderen het ook. Vraag eerst het fonds”.');
  });

  it('claims nothing that was not entered', () => {
    expect(formalMotivation({}, 'nl')).to.equal(
      'Bij deze afweging is de volgorde van de omgekeerde toets aangehouden. De toets aan de regels kwam als laatste.',
    );
    expect(formalMotivation({ ...whole, ruleArticle: '' }, 'nl')).to.include('(een beleidsregel van het college).');
    expect(formalMotivation({ ...whole, deviates: 'no' }, 'en')).to.include(
      'The decision does not depart from this rule.',
    );
  });

  it('holds every answer literally, and two answers never run together', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}( [a-z]{2,9}){0,6}$/), (word) => {
        const said = { ...whole, desiredEffect: word, groundValue: word, roomFound: word, decision: word };
        for (const text of [formalMotivation(said, 'nl'), plainText(said, 'nl')]) {
          expect(text.split(word).length - 1).to.be.at.least(4);
          expect(text).not.to.match(/\.\.|”“| {2}/);
        }
      }),
    ));
});
