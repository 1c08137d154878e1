import { expect } from '@open-wc/testing';
import { outputIndicators } from '@draagkracht/model';
import { initiativeView } from '../../../packages/widgets/src/initiative-indicators/initiative.view.js';
import {
  changeWords,
  progressWords,
  saidMeasure,
} from '../../../packages/widgets/src/initiative-indicators/initiative.words.js';
import { scenarios } from '../../../stories/widgets/initiative-indicators/initiative-indicators.scenarios.js';

const { data } = scenarios.filled.records[0];
const said = (number: number, at: 0 | 1, policy: 'intern' | 'publiek' = 'intern') => {
  const view = initiativeView(data, '2026-11-22', policy);
  const all = [...view.effectiveness, ...view.sustainability];
  return saidMeasure(outputIndicators[number - 1]!, all[number - 1]!.moments[at]!, { language: 'nl', policy });
};

describe('what is said of an initiative', () => {
  it('fits each kind of figure', () => {
    expect([1, 2, 5, 8, 10].map((number) => said(number, 1)?.figure)).to.deep.equal([
      '30 van 40 (75%)',
      '9 gehaald, 5 deels, 4 nog niet (van 18)',
      '1,5 per deelnemer (27 bij 18 deelnemers)',
      'Deels (gevraagd aan 5)',
      'Eén (gevraagd aan 2)',
    ]);
    expect(said(7, 0)?.figure).to.equal('1 van 4');
    expect(said(1, 0)?.more).to.equal('10 januari 2026, verteld door: bewoner');
  });

  it('says a difference with its margin, and whether it may be chance', () => {
    expect(said(1, 1)?.change).to.equal(
      'Dat is 55 procentpunt meer dan bij de start (marge +34 tot +69). Het verschil is groter dan toeval.',
    );
    expect(said(3, 1)?.change).to.match(
      /^Dat is 8 procentpunt meer dan bij de start \(marge .*Het verschil kan toeval zijn\.$/,
    );
    expect(said(2, 1)?.change)
      .to.include('33 procentpunt')
      .and.match(/Vergeleken is wie zegt: gehaald\.$/);
    expect(said(4, 1)?.change).to.equal('Dat is hetzelfde als bij de start.');
  });

  it('says only that there are too few people where there are', () => {
    expect(said(7, 1)?.change).to.equal('Te weinig mensen om een verschil te zien.');
    expect(said(5, 1)?.change).to.include('Of dat toeval is, is niet te zeggen');
    expect(said(8, 1)?.change).to.equal('Een ander antwoord dan bij de start.');
  });

  it('never says rise, fall or because of', () => {
    for (let number = 1; number <= 10; number++)
      expect(said(number, 1)?.change ?? '').to.not.match(/stijg|daal|door het|verbeter|\beffect\b/i);
    expect(changeWords({ kind: 'answer', same: true }, 'six', 'en')).to.equal('The same answer as after 6 months.');
  });

  it('hides what people could be recognised from', () => {
    expect(said(2, 1, 'publiek')?.figure).to.equal('te weinig mensen om te tonen');
    expect(said(8, 1, 'publiek')?.figure).to.equal('Deels (gevraagd aan minder dan 10)');
  });

  it('says how far a measurement is', () => {
    const progress = { moment: 'six', day: '2026-07-10', filled: 3, of: 10, state: 'due' } as const;
    expect(progressWords(progress, 'nl')).to.equal('Na 6 maanden: 3 van de 10 ingevuld');
    expect(progressWords({ ...progress, state: 'later' }, 'nl')).to.equal('Na 6 maanden: vanaf 10 juli 2026');
  });
});
