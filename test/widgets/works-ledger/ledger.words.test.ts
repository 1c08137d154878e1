import { expect } from '@open-wc/testing';
import type { Language, Practice, SmallNumberPolicy } from '@draagkracht/model';
import {
  dueWords,
  endingWords,
  moneyWords,
  policyWords,
  saidPractice,
} from '../../../packages/widgets/src/works-ledger/ledger.words.js';
import { practiceOf } from '../../../stories/widgets/works-ledger/works-ledger.scenarios.js';

const saying = (language: Language = 'nl', policy: SmallNumberPolicy = 'publiek') =>
  ({ language, policy, today: '2026-11-22' }) as const;
const said = (data: Partial<Practice>, language: Language = 'nl', policy: SmallNumberPolicy = 'publiek') =>
  saidPractice(practiceOf(1, data), saying(language, policy));

describe('a practice in words', () => {
  it('says how partly counts, and what would change the advice', () => {
    const { advice, partly, turns } = said({ knowAnswer: 'yes', doAnswer: 'partly', payAnswer: 'yes' });
    expect(advice).to.equal('Uitvoering herstellen');
    expect(partly).to.deep.equal(['Deels doen telt hier als nee: we weten dat het werkt, dus het kan af.']);
    expect(turns).to.include('Doen we het helemaal? Dan: behouden en delen.');
    expect(said({ knowAnswer: 'partly' }, 'en').partly).to.deep.equal(['Knowing partly counts as not knowing yet.']);
  });

  it('shows the amount of one practice only where nothing is published', () => {
    const money = { payAmountCents: 1_250_050, payYear: 2026, payUntil: '2026-10-01' } as const;
    expect(said(money).answers.pay.more).to.deep.equal([
      'Geld in 2026: niet getoond',
      'het geld stopte op 1 oktober 2026',
    ]);
    expect(said(money, 'nl', 'intern').answers.pay.more[0]).to.equal('Geld in 2026: € 12.500,50');
  });

  it('says that an effect without a comparison does not count', () => {
    expect(said({ claim: 'effect-shown' }).unproven).to.include('telt hier niet');
    expect(said({ claim: 'may-have-contributed' })).to.include({ unproven: '', claim: 'Effect: mogelijk bijgedragen' });
  });

  it('names the decision, who takes it and when', () => {
    const decision = { decisionWhat: 'Budget', decisionBy: 'council', decisionOn: '2027-06-10' } as const;
    expect(said(decision).decision).to.deep.equal({ answer: 'Budget', more: ['door: de raad', 'op 10 juni 2027'] });
    expect(said({}).decision.answer).to.equal('Nog geen besluit');
    expect(dueWords(practiceOf(1, { ...decision, decisionOn: '2026-11-01' }), saying())).to.equal(
      'Bedachte aanpak 1: Budget, door: de raad (de dag was 1 november 2026).',
    );
  });

  it('ties money that stops to the decision', () => {
    const record = practiceOf(1, {});
    expect(endingWords({ record, until: '2027-03-31', when: 'soon', decision: 'after' }, 'nl')).to.equal(
      'Bedachte aanpak 1: het geld stopt na 31 maart 2027. Het besluit komt pas daarna.',
    );
  });
});

describe('money in words', () => {
  it('is rounded, hidden or absent, never zero by mistake', () => {
    expect(moneyWords({ kind: 'shown', cents: 14_500_000 }, 'publiek', 'nl')).to.equal('€ 145.000');
    expect(moneyWords({ kind: 'shown', cents: 0 }, 'publiek', 'nl')).to.equal('minder dan € 5.000');
    expect(moneyWords({ kind: 'hidden', reason: 'few-cases' }, 'publiek', 'en')).to.equal('not shown');
    expect(moneyWords({ kind: 'none' }, 'publiek', 'nl')).to.equal('geen bedrag');
    expect(policyWords('streng', 'nl')).to.include('€ 10.000');
    expect(policyWords('intern', 'nl')).to.include('Niet publiceren');
  });
});
