import { expect } from '@open-wc/testing';
import { exampleCircles } from '../../../packages/widgets/src/support-circles/example.js';
import {
  circlesSentence,
  fallsAwayWords,
  personWords,
  questionWords,
  roleOf,
} from '../../../packages/widgets/src/support-circles/circles.words.js';
import { deskMessages } from '../../../packages/widgets/src/support-circles/desk.messages.js';

const now = exampleCircles('nl', '2026-11-22');
const without = (role: string) => ({
  people: now.people.map((one) => (one.roleLabel === role ? { ...one, away: true } : one)),
});

describe('circles in words', () => {
  it('counts who is there, who helps and who is helped', () => {
    expect(circlesSentence(now, 'nl')).to.equal(
      'Er staan 6 mensen om u heen. 5 van hen helpen u. U helpt zelf 3 mensen.',
    );
    expect(circlesSentence({ people: [] }, 'nl')).to.equal('Er staat nog niemand om u heen.');
    expect(circlesSentence({ people: [now.people[3]!] }, 'nl')).to.equal(
      'Er staat 1 mens om u heen. U helpt zelf 1 mens.',
    );
    expect(circlesSentence({ people: [now.people[1]!] }, 'nl')).to.equal('Er staat 1 mens om u heen. Die helpt u.');
    expect(circlesSentence(now, 'en')).to.include('6 people');
  });

  it('says all that was filled in about somebody, and nothing more', () => {
    expect(personWords(now.people[1]!, 'nl')).to.equal(
      'Elke week; u krijgt hulp: regelen, geldzaken; het is soms zwaar; u wilt elkaar vaker zien.',
    );
    expect(personWords({ key: 'a', roleLabel: 'zus', circle: '2', help: [] }, 'nl')).to.equal('');
    expect(personWords({ key: 'a', roleLabel: 'zus', circle: '2', help: [], away: true }, 'en')).to.equal(
      'Falls away.',
    );
    expect(roleOf({ roleLabel: ' ' }, 'nl')).to.equal('nog geen rol');
  });

  it('ends a step with one full stop, also when somebody typed that', () => {
    const { step } = deskMessages.nl;
    expect(step('ik zelf', 'Buurman bellen')).to.equal('Buurman bellen. Dat doet: ik zelf.');
    expect(step('mijn zus.', 'Wie belt de buurman? ')).to.equal('Wie belt de buurman? Dat doet: mijn zus.');
  });

  it('puts each signal as a question', () => {
    const said = questionWords(now, 'nl');
    expect(said.map(({ code }) => code)).to.deep.equal(['overload', 'no-backup']);
    for (const language of ['nl', 'en'] as const)
      for (const { text } of questionWords({ people: now.people.slice(0, 1), ownContribution: '' }, language))
        expect(text).to.include('?');
    expect(questionWords({ ...now, people: now.people.slice(0, 2) }, 'nl').map(({ text }) => text)).to.include(
      'Hier staat 6 keer hulp. Daarvan komt 4 keer van: partner. Wat doet u als diegene een keer niet kan?',
    );
  });

  it('says what falls away, and also that nothing does', () => {
    expect(fallsAwayWords(now, without('partner'), 'nl')).to.deep.equal([
      'Dan is er niet meer: partner.',
      'Deze hulp geeft dan niemand meer: klussen en huishouden, vervoer.',
      'Deze kring wordt leeg: Huishouden.',
    ]);
    expect(fallsAwayWords(now, now, 'nl')).to.deep.equal(['Er valt dan niemand weg.']);
    expect(fallsAwayWords(now, without('buurvrouw'), 'nl')).to.deep.equal([
      'Dan is er niet meer: buurvrouw.',
      'Er valt dan geen soort hulp weg.',
      'Deze kring wordt leeg: Buurt en kennissen.',
    ]);
  });
});
