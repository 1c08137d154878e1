import { expect } from '@open-wc/testing';
import {
  agreementView,
  cardView,
  type Agreement,
} from '../../../packages/widgets/src/principle-card/principle-card.view.js';
import { scenarios } from '../../../stories/widgets/principle-card/principle-card.scenarios.js';

const today = '2026-11-22';
const viewing = { principle: 1, today, language: 'nl' } as const;
const [running] = scenarios.filled.records;
const withData = (data: Partial<Agreement['data']>, made = '2026-11-01'): Agreement => ({
  ...running,
  id: crypto.randomUUID(),
  createdAt: `${made}T09:00:00.000Z`,
  data: { ...running.data, ...data },
});

describe('cardView', () => {
  it('leads with the running agreement, and puts the others below, newest first', () => {
    const view = cardView(scenarios.filled.records, viewing);
    expect(view.running?.record.id).to.equal(running.id);
    expect(view.running?.madeOn).to.equal('1 november 2026');
    expect(view.earlier.map(({ outcome, madeOn }) => `${madeOn}: ${outcome}`)).to.deep.equal([
      '4 oktober 2026: Gelukt',
      '6 september 2026: Deels gelukt',
      '9 augustus 2026: Niet gelukt',
    ]);
  });

  it('shows the agreements of its own principle only', () => {
    expect(cardView(scenarios.filled.records, { ...viewing, principle: 2 })).to.deep.equal({
      running: undefined,
      earlier: [],
    });
  });

  it('leads with the one to look back on first when several run', () => {
    const records = [
      withData({ reviewOn: '2027-01-01' }),
      withData({ reviewOn: '2026-11-20' }),
      withData({ reviewOn: '2026-12-01' }),
    ];
    const view = cardView(records, viewing);
    expect(view.running?.record).to.equal(records[1]);
    expect(view.earlier.map(({ outcome }) => outcome)).to.deep.equal([
      'Nog niet teruggekeken',
      'Nog niet teruggekeken',
    ]);
  });
});

describe('agreementView', () => {
  const words = (reviewOn: string, language: 'nl' | 'en' = 'nl') =>
    agreementView(withData({ reviewOn }), { today, language }).dueWords;

  it('says in words when to look back', () => {
    expect(words('2026-12-20')).to.equal('Terugkijken op 20 december 2026, over 28 dagen.');
    expect(words('2026-11-23')).to.equal('Terugkijken op 23 november 2026, morgen.');
    expect(words('2026-11-22')).to.equal('Vandaag kijken jullie terug.');
    expect(words('2026-11-21')).to.equal('Te laat: terugkijken kon al op 21 november 2026, gisteren.');
    expect(words('2026-11-01')).to.equal('Te laat: terugkijken kon al op 1 november 2026, 21 dagen geleden.');
    expect(words('2026-11-01', 'en')).to.equal('Late: you could look back on 1 November 2026, 21 days ago.');
  });

  it('says nothing of looking back once that was done, or when no day was chosen', () => {
    expect(agreementView(withData({ outcome: 'yes' }), viewing).dueWords).to.equal('');
    expect(words('')).to.equal('');
  });

  it('asks how it went from the day after, or when the day has come', () => {
    const asks = (data: Partial<Agreement['data']>, made: string): boolean =>
      agreementView(withData(data, made), viewing).asks;
    expect(asks({}, today)).to.equal(false);
    expect(asks({}, '2026-11-21')).to.equal(true);
    expect(asks({ reviewOn: today }, today)).to.equal(true);
    expect(asks({ outcome: 'no' }, '2026-11-01')).to.equal(false);
  });
});
