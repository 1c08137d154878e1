import { expect } from '@open-wc/testing';
import { scenarios, type FunnelScenario } from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import { placeWords, unitWords } from '../../../packages/charts/src/benchmark-funnel/benchmark-funnel.words.js';
import { chartOfFunnel, wordsOfFunnel } from '../../helpers/funnel.js';

describe('the words of a comparison', () => {
  it('explain each sign on the picture and none that is not', () => {
    expect(wordsOfFunnel(scenarios.typical).legend.map(({ sign }) => sign)).to.deep.equal([
      'own',
      'within',
      'beyond-95',
      'band-95',
      'band-998',
      'centre',
    ]);
    expect(wordsOfFunnel(scenarios.farOutside).legend[0]!.sign).to.equal('own-high');
    expect(wordsOfFunnel(scenarios.favourable).legend[0]!.sign).to.equal('own-low');
    expect(wordsOfFunnel(scenarios.outerOnly).legend.map(({ sign }) => sign)).to.not.include('band-95');
    expect(wordsOfFunnel(scenarios.tooFew).legend).to.deep.equal([]);
  });
  it('set what lies outside beside what chance puts there', () => {
    expect(wordsOfFunnel(scenarios.typical).notes[0]).to.match(
      /^Aantal buiten de grens van 95%: \d+\. Door toeval alleen zijn dat er gemiddeld 3,0\.$/,
    );
    expect(wordsOfFunnel(scenarios.outerOnly).notes[0]).to.match(/grens van 99,8%: \d+\. .* 0,1\.$/);
  });
  it('always say that areas are not simply comparable and that this is no ranking', () => {
    for (const scenario of [scenarios.typical, scenarios.overdispersed, scenarios.relativeAndAbsolute]) {
      const notes = wordsOfFunnel(scenario).notes.join(' ');
      expect(notes)
        .to.include('Ook na correctie zijn gemeenten niet zomaar vergelijkbaar')
        .and.include('Dit is geen ranglijst');
    }
  });
  it('give the figure of all people together where limits lie about the mean', () => {
    expect(wordsOfFunnel(scenarios.overdispersed).notes.join(' ')).to.match(
      /Alle mensen van deze 342 gemeenten samen: [\d,]+ per 1\.000 inwoners\./,
    );
    expect(wordsOfFunnel(scenarios.typical).notes.join(' ')).to.not.include('Alle mensen');
  });
  it('count who was left out, by reason', () => {
    const notes = wordsOfFunnel(scenarios.leftOut).notes;
    expect(notes).to.include('Van 1 gemeente is geen cijfer bekend.');
    expect(notes).to.include('Van 1 gemeente is het aantal te klein om te tonen.');
    expect(notes).to.include('1 gemeente telt minder dan 10 mensen en doet niet mee.');
    expect(notes.join(' ')).to.include('Van 2 gemeenten kloppen de cijfers niet');
  });
  it('tell why these areas, and when the class is not known', () => {
    expect(wordsOfFunnel(scenarios.ownClass).notes[0]).to.include(
      'Alleen de klasse van het eigen gebied is vergeleken: 2.',
    );
    expect(wordsOfFunnel(scenarios.nearest).notes[0]).to.include('die het meest lijken in stedelijkheid');
    const unknown: FunnelScenario = { ...scenarios.noOwn, centre: 'group' };
    expect(wordsOfFunnel(unknown).notes[0]).to.include('niet bekend. Daarom zijn alle gemeenten vergeleken');
  });
  it('warn of models and of figures for use inside', () => {
    expect(wordsOfFunnel(scenarios.districts).banners).to.deep.equal(['Modelschatting, geen meting.']);
    expect(wordsOfFunnel(scenarios.intern).banners[0]).to.include('niet publiceren');
  });
  it('say one area aloud, with its place', () => {
    const chart = chartOfFunnel(scenarios.farOutside);
    expect(unitWords(chart, chart.ownAt, 'nl')).to.match(
      /^Voorbeeldstad 41: [\d,]+ per 1\.000 huishoudens \([\d.]+ van [\d.]+\), duidelijk hoger\.$/,
    );
    expect(unitWords(chart, 999, 'nl')).to.equal('');
    expect(placeWords({ ...chart.points[0]!, place: 'beyond-95', side: 'low' }, 'en')).to.equal(
      'lower, just outside the limit',
    );
  });
  it('link to a source only at an address of the web', () => {
    const withUrl = (url: string): FunnelScenario => ({
      about: '',
      comparison: {
        ...scenarios.typical.comparison,
        indicator: { ...scenarios.typical.comparison.indicator, source: { name: 'CBS', url } },
      },
    });
    expect(wordsOfFunnel(withUrl('https://opendata.cbs.nl/')).source?.url).to.equal('https://opendata.cbs.nl/');
    expect(wordsOfFunnel(withUrl('javascript:alert(1)')).source).to.equal(undefined);
  });
});
