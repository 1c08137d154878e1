import { expect } from '@open-wc/testing';
import type { Language } from '@draagkracht/model';
import { gapWord } from '@draagkracht/base/words.js';
import { pointWords } from '../../../packages/charts/src/outcome-chart/outcome-chart.words.js';
import { allScenarios, scenarios } from '../../../stories/charts/outcome-chart/outcome-chart.scenarios.js';
import { seriesOfScenario, tableOfScenario, wordsOfScenario } from '../../helpers/charts.js';
import '../../helpers/english.js';

const languages: readonly Language[] = ['nl', 'en'];

describe('the words of a chart', () => {
  for (const [name, scenario] of allScenarios)
    for (const language of languages)
      it(`${name}, ${language}: every gap is named where it stands and in the table, and nothing is left unsaid`, () => {
        const words = wordsOfScenario(scenario, language);
        const chart = seriesOfScenario(scenario);
        const table = tableOfScenario(scenario, language);
        expect(words.sentence).to.match(/\S\.$/);
        expect(table.count).to.equal(chart.form === 'time' ? chart.points.length : 1 + (scenario.others?.length ?? 0));
        chart.points.forEach(({ gap }, at) => {
          if (!gap || chart.form === 'areas') return;
          expect(table.row(at)).to.include(gapWord(gap, language));
          expect(pointWords(chart, at, language)).to.include(gapWord(gap, language));
          expect(words.legend.map(({ sign }) => sign)).to.include(gap);
        });
        for (const text of [
          ...words.notes,
          ...words.banners,
          ...words.events,
          ...words.legend.map((item) => item.text),
        ])
          expect(text).to.not.match(/undefined|NaN|null/);
        for (let at = 0; at < Math.min(table.count, 50); at++) expect(table.row(at)).to.have.length(table.head.length);
      });

  it('says a point with all that is known of it', () => {
    expect(pointWords(seriesOfScenario(scenarios.companions), 7, 'nl')).to.equal(
      '2024: 11,4%. Utrecht: 9,9%. Nederland: 10,5%.',
    );
    expect(pointWords(seriesOfScenario(scenarios.provisional), 7, 'nl')).to.equal('2024: 9,4%, voorlopig.');
    expect(pointWords(seriesOfScenario(scenarios.outsideLimits), 19, 'en')).to.equal(
      '4th quarter of 2025: 61 days, concern.',
    );
    expect(pointWords(seriesOfScenario(scenarios.events), 4, 'nl')).to.match(
      /^1e kwartaal 2022: \d+ dagen\. 1\. Nieuwe inkoop\.$/,
    );
    expect(pointWords(seriesOfScenario(scenarios.intervals), 0, 'nl')).to.equal('2021: 74%, marge (95%) 68 tot 80%.');
    expect(pointWords(seriesOfScenario(scenarios.onePeriod), 3, 'nl')).to.equal('Nederland, 2020: 9,7%, voorlopig.');
    expect(pointWords(seriesOfScenario(scenarios.onePoint), 9, 'nl')).to.equal('');
    expect(pointWords(seriesOfScenario(scenarios.typical), 99, 'nl')).to.equal('');
  });

  it('says what to mind', () => {
    expect(wordsOfScenario(scenarios.typical).notes).to.deep.equal(['Let op: de as begint niet bij 0.']);
    expect(wordsOfScenario(scenarios.counts).notes.join()).to.include('Dit zijn aantallen');
    expect(wordsOfScenario(scenarios.manyPoints).notes).to.deep.equal([
      'De lijn telt 10.000 punten. De uitschieters staan er allemaal in.',
    ]);
    expect(wordsOfScenario(scenarios.model)).to.deep.include({ banners: ['Modelschatting, geen meting.'] });
    expect(wordsOfScenario(scenarios.model).notes).to.include('Elke vier jaar gemeten: 2012, 2016, 2020.');
    expect(wordsOfScenario(scenarios.intern).banners).to.deep.equal([
      'Intern: niet publiceren. Kleine aantallen zijn niet afgeschermd.',
    ]);
  });

  it('names the source with table, licence and day, and links only to the web', () => {
    const { gaps } = scenarios;
    expect(wordsOfScenario(gaps).source).to.deep.equal({
      before: 'Bron: ',
      name: 'CBS',
      url: 'https://opendata.cbs.nl/#/CBS/nl/dataset/85099NED',
      after: ', tabel 85099NED, CC BY 4.0, opgehaald op 2 maart 2026.',
    });
    for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//elders.nl'])
      expect(
        wordsOfScenario({
          about: '',
          series: { ...gaps.series, indicator: { ...gaps.series.indicator, source: { name: 'CBS', url } } },
        }).source!.url,
      ).to.equal(undefined);
  });

  it('explains a target with who set it and on what ground', () => {
    expect(wordsOfScenario(scenarios.target).legend.find(({ sign }) => sign === 'target')!.text).to.equal(
      'doel: 74% in 2022, 78% in 2025, 82% in 2028. Gesteld door de gemeenteraad, volgens Beleidsplan sociaal domein 2022.',
    );
  });
});
