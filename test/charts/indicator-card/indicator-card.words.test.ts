import { expect } from '@open-wc/testing';
import type { Language } from '@draagkracht/model';
import { chartSeriesOf, type ChartSeries } from '../../../packages/charts/src/outcome-chart/outcome-chart.series.js';
import { cardWords, type CardWords } from '../../../packages/charts/src/indicator-card/indicator-card.words.js';
import { placeSpark } from '../../../packages/charts/src/indicator-card/spark.geometry.js';
import {
  allScenarios,
  scenarios,
  type CardScenario,
} from '../../../stories/charts/indicator-card/indicator-card.scenarios.js';

const chartOf = (given: CardScenario): ChartSeries =>
  chartSeriesOf(given.series, given.others ?? [], {
    kind: given.kind ?? 'auto',
    smallNumberPolicy: given.smallNumberPolicy ?? '',
  });

function wordsOf(given: CardScenario, language: Language = 'nl'): CardWords {
  const chart = chartOf(given);
  return cardWords(chart, given.story ?? given.series.story, placeSpark(chart), language);
}

describe('the words of a card', () => {
  it('split a figure from its unit, and keep the sign of a percentage', () => {
    expect(wordsOf(scenarios.filled).figure).to.deep.equal({
      number: '78%',
      unit: '',
      known: true,
      when: 'in 2024',
      margin: 'Marge (95%): 75 tot 81%.',
    });
    const { number, unit, when } = wordsOf(scenarios.provisional).figure;
    expect([number, unit, when]).to.deep.equal(['67', 'per 1.000 inwoners', 'in 2024, voorlopig']);
    expect(wordsOf(scenarios.provisional, 'en').figure.number).to.equal('67');
  });

  it('name why there is no figure', () => {
    expect(wordsOf(scenarios.suppressed).figure).to.include({
      number: 'te weinig om te tonen',
      when: 'in 2023',
      known: false,
    });
    expect(wordsOf(scenarios.nothingKnown).figure.number).to.equal('niet bekend');
    expect(wordsOf(scenarios.noPoints).figure).to.include({ number: 'niet bekend', when: '' });
  });

  it('name the last figure there is where the last period has none, so that no "dat" hangs in the air', () => {
    expect(wordsOf(scenarios.suppressed).sentence).to.match(/^Cliënten met Wmo-hulp in Buurt Noord: 15 .*2022/);
    expect(wordsOf(scenarios.filled).sentence).to.not.include('78');
  });

  it('never say a rise or a fall unless a rule found one', () => {
    for (const [name, given] of allScenarios) {
      const said = wordsOf(given).sentence;
      const { change } = chartOf(given).verdict;
      if (change === 'none' || change === 'too-few')
        expect(said, name).to.not.match(/stijg|daal|dalen|toegenomen|afgenomen|dankzij/);
    }
    expect(wordsOf(scenarios.improvement).sentence).to.match(/dalen sinds|liggen sinds|ongewoon laag/);
    expect(wordsOf(scenarios.tooFew).sentence).to.include('te kort om een trend te zien');
    expect(wordsOf(scenarios.concern).sentence).to.include('reden tot zorg');
  });

  it('have the fixed sentence for a model, and for figures for use inside', () => {
    expect(wordsOf(scenarios.model).sentence).to.include('Dit is een modelschatting');
    expect(wordsOf(scenarios.model).banners).to.deep.equal(['Modelschatting, geen meting.']);
    expect(wordsOf(scenarios.intern).banners[0]).to.include('niet publiceren');
  });

  it('tell who set a target, when, and where it is written', () => {
    expect(wordsOf(scenarios.filled).target).to.deep.equal([
      'Doel: 79% in 2026, 82% in 2028. Bepaald door de gemeenteraad op 6 november 2025.',
      'Dat staat in: programmabegroting 2026, blz. 31.',
    ]);
    expect(wordsOf(scenarios.noStory).target).to.deep.equal([]);
  });

  it('say of the line what it holds and not where it goes', () => {
    const { line, lineNote } = wordsOf(scenarios.brokenLine);
    expect(line).to.equal(
      'Kleine lijn van 2014 tot en met 2024: 10 cijfers, 58 tot 82 per 1.000 inwoners. Zonder cijfer: 1. Onderbroken: geen cijfer, of anders gemeten; de lijn begint niet bij 0.',
    );
    expect(lineNote).to.include('onderbroken');
    expect(wordsOf(scenarios.onePoint).line).to.equal('');
  });

  it('leave parts out that nobody filled in, and mind what is old or not there', () => {
    expect(wordsOf(scenarios.onlyMeaning).story.map(({ name }) => name)).to.deep.equal(['means']);
    expect(wordsOf(scenarios.onlyMeaning).storyNote).to.equal('');
    expect(wordsOf(scenarios.noStory).storyNote).to.include('nog geen uitleg');
    expect(wordsOf(scenarios.oldStory).storyNote).to.include('geschreven voor er een nieuw cijfer was');
    expect(wordsOf({ ...scenarios.noStory, story: { means: '  ', whatWeDo: 'Iets.' } }).storyNote).to.include(
      'geen uitleg',
    );
  });

  it('tell who decided what happened and what was expected, never that it worked', () => {
    expect(wordsOf(scenarios.events).events).to.deep.equal([
      {
        what: '1 juli 2020: Inkoop van hulp bij het huishouden vernieuwd.',
        more: 'Besloten door het college. Verwacht: kortere wachttijd vanaf 2021.',
      },
      { what: '2022: Landelijk tekort aan personeel.', more: '' },
    ]);
  });

  it('make a link only of an address of the web', () => {
    const at = (url: string) =>
      wordsOf({
        ...scenarios.filled,
        series: {
          ...scenarios.filled.series,
          indicator: { ...scenarios.filled.series.indicator, source: { name: 'x', url } },
        },
      }).sourceUrl;
    expect(at('https://example.org')).to.equal('https://example.org');
    expect(at('javascript:alert(1)')).to.equal(undefined);
  });
});
