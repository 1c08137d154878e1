import { expect } from '@open-wc/testing';
import type { Obstacle } from '@draagkracht/model';
import { breaksOf } from '../../../packages/widgets/src/policy-chain/chain.view.js';
import {
  adoptedWords,
  bothAmounts,
  breakWords,
  changeWords,
  conclusion,
  moneyWords,
  obstacleWords,
  sameWords,
  stripOf,
} from '../../../packages/widgets/src/policy-chain/chain.words.js';
import { scenarios, whole } from '../../../stories/widgets/policy-chain/policy-chain.scenarios.js';

const today = '2026-11-22';
const { data } = whole;

describe('a chain in words', () => {
  it('opens with where the promise changes and how much is known', () => {
    expect(conclusion(data, 'nl')).to.equal('De belofte verandert op 4 plaatsen. Alle 5 stukken zijn ingevuld.');
    expect(conclusion(scenarios.same.records[0].data, 'nl')).to.equal(
      'Voor zover ingevuld zegt elk stuk hetzelfde. Alle 5 stukken zijn ingevuld.',
    );
    expect(conclusion(scenarios.partial.records[0].data, 'en')).to.equal(
      'Too little was compared to say more. 0 of the 5 documents filled in.',
    );
  });

  it('says of each break what it is, who can repair it and when', () => {
    const words = breaksOf(data).map((one) => breakWords(one, data, today, 'nl'));
    expect(words.map(({ sentence }) => sentence)).to.deep.equal([
      'Tussen beleidsplan en verordening zegt men deels hetzelfde.',
      'Tussen verordening en beleidsregels zegt men niet hetzelfde.',
      'In de begroting staat niets over de belofte.',
      'Of begroting en jaarrekening hetzelfde zeggen, weten wij niet.',
      'Wat er echt gebeurt, is niet wat er beloofd is.',
    ]);
    expect(words[1]?.repair).to.equal('Vastgesteld door het college. Daar kan het hersteld worden.');
    expect(words[2]).to.deep.include({
      repair: 'Meestal stelt de raad dit vast. Daar kan het hersteld worden.',
      next: 'Meestal wordt de begroting vastgesteld vóór 15 november 2027. Vraag het na bij de griffie.',
    });
    expect(words[4]?.repair).to.equal('Over de uitvoering gaat meestal het college.');
  });

  it('names money with its year and its field', () => {
    expect(moneyWords(data.links[3]!, 'nl')).to.equal(
      '€ 240.000 voor 2026, taakveld 6.1 Samenkracht en burgerparticipatie.',
    );
    expect(moneyWords({ ...data.links[3]!, amountCents: undefined, year: undefined }, 'nl')).to.equal(
      'Taakveld 6.1 Samenkracht en burgerparticipatie.',
    );
    expect(moneyWords(data.links[0]!, 'nl')).to.equal('');
    expect(bothAmounts(data, 'nl')).to.equal(
      'Voor 2026 staat € 240.000 in de begroting en € 91.000 in de jaarrekening.',
    );
    const other = data.links.map((one) => (one.stage === 'accounts' ? { ...one, year: 2025 } : one));
    expect(bothAmounts({ ...data, links: other }, 'nl')).to.equal('');
    expect(bothAmounts({ ...data, links: [] }, 'nl')).to.equal('');
  });

  it('says who adopted it, and whether it says the same', () => {
    expect(adoptedWords(data.links[0]!, 'nl')).to.equal('Vastgesteld door de raad op 20 juni 2024.');
    expect(adoptedWords(data.links[3]!, 'nl')).to.equal('Vastgesteld op 6 november 2025.');
    expect(sameWords(data.links[2]!, 'nl')).to.equal('≠ zegt niet hetzelfde');
    expect(stripOf(data, 'nl').map(({ name }) => name)).to.deep.equal([
      'beleidsplan',
      'verordening',
      'beleidsregels',
      'begroting',
      'jaarrekening',
    ]);
  });

  it('shows an obstacle with its age and its answer', () => {
    const [, waiting, answered] = scenarios.filled.records;
    expect(obstacleWords(waiting!.data as Obstacle, today, 'nl')).to.deep.equal([
      'Gemeld: 6 weken geleden.',
      'Nog geen antwoord.',
    ]);
    const fresh = { ...(waiting!.data as Obstacle), times: [{ on: today, by: '' }] };
    expect(obstacleWords(fresh, today, 'nl')[0]).to.equal('Gemeld: vandaag.');
    expect(obstacleWords(answered!.data as Obstacle, today, 'nl')).to.deep.equal([
      'Gemeld: 3 maanden geleden.',
      'Blijft. Antwoord van beleid op 2 september 2026: De grens blijft dit jaar staan.',
      'Waarom: Het college wil eerst weten wat het kost.',
    ]);
  });

  it('says when a proposal is asked back, and then what came of it', () => {
    const [change] = data.changes;
    expect(changeWords(change!, today, 'nl')).to.deep.equal([
      'De leeftijdsgrens eruit halen (beleidsregels). Dat brengt in: beleid.',
      'Terugkijken op 1 februari 2027, over 71 dagen.',
    ]);
    expect(
      changeWords({ ...change!, outcome: 'partly', learned: 'De raad wil eerst cijfers.' }, today, 'nl'),
    ).to.include('Deels gelukt.');
  });
});
