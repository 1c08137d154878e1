import { expect } from '@open-wc/testing';
import {
  allFunnelScenarios,
  scenarios,
  type FunnelScenario,
} from '../../../stories/charts/benchmark-funnel/benchmark-funnel.scenarios.js';
import {
  areasOf,
  formatOf,
  funnelSentence,
  theseAreas,
} from '../../../packages/charts/src/benchmark-funnel/sentence.words.js';
import { chartOfFunnel } from '../../helpers/funnel.js';

const said = (scenario: FunnelScenario, language: 'nl' | 'en' = 'nl'): string =>
  funnelSentence(chartOfFunnel(scenario), language);

describe('the sentence of a comparison', () => {
  it('says the figure, where it stands, and that it may be chance', () => {
    expect(said(scenarios.typical)).to.match(
      /^Inwoners met Wmo-ondersteuning in Voorbeeldstad 41: [\d,]+ per 1\.000 inwoners in 2024\. Dat is (hoger|lager) dan bij deze 60 gemeenten \(samen [\d,]+\), maar het verschil kan toeval zijn\. Bron: Voorbeeldbron\.$/,
    );
  });
  it('says just outside and clearly, in other words', () => {
    expect(said(scenarios.justOutside))
      .to.include('Dat is hoger dan gewoon is bij deze 60 gemeenten')
      .and.include('net buiten de grens. Of dat goed is, zegt het cijfer niet.');
    expect(said(scenarios.farOutside))
      .to.include('Dat is duidelijk hoger dan gewoon is')
      .and.include('Zoek eerst uit hoe dat komt.');
    expect(said(scenarios.favourable))
      .to.include('Dat is duidelijk lager')
      .and.include('Dat is de gunstige kant. Hoe dat komt, zegt het cijfer niet.');
  });
  it('says that areas differ more than by chance, and what was done about it', () => {
    expect(said(scenarios.overdispersed))
      .to.include('(gemiddeld ')
      .and.include('De gemeenten verschillen meer dan door toeval. Daarom zijn de grenzen ruimer gemaakt.');
    expect(said(scenarios.notWidened)).to.include('Buiten de grens liggen zegt hier weinig.');
  });
  it('says relative and absolute in one breath', () => {
    expect(said(scenarios.relativeAndAbsolute)).to.match(
      /Dat is duidelijk lager dan gewoon is bij deze 60 vergelijkbare gemeenten \(samen [\d,]+\), en het aantal groeit sinds 2016\./,
    );
    const { comparison } = scenarios.relativeAndAbsolute;
    const withCounts = (...values: number[]): FunnelScenario => ({
      ...scenarios.relativeAndAbsolute,
      comparison: {
        ...comparison,
        ownCounts: {
          ...comparison.ownCounts,
          points: values.map((value, at) => ({ period: `${2023 + at}JJ00`, value })),
        },
      },
    });
    expect(said(withCounts(10, 12))).to.include(', en het aantal is hoger dan in 2023.');
    expect(said(withCounts(12, 10))).to.include(', en het aantal is lager dan in 2023.');
    expect(said(withCounts(12, 12))).to.include(', en het aantal is hetzelfde als in 2023.');
    expect(said(withCounts(12))).not.to.include('het aantal');
  });
  it('is about all together without an own area, and begins with one that is not there', () => {
    expect(said(scenarios.noOwn)).to.match(
      /^Inwoners met Wmo-ondersteuning: [\d,]+ per 1\.000 inwoners voor deze 60 gemeenten samen in 2024\./,
    );
    expect(said(scenarios.ownAbsent)).to.match(/^GM0344 staat niet in deze cijfers\. /);
    expect(said(scenarios.ownHidden)).to.match(/^Over Voorbeeldstad 1 is geen oordeel: te weinig om te tonen\. /);
    const left = (code: string): string => said({ ...scenarios.leftOut, own: code });
    expect(left('GM3001')).to.include('Over Zonder cijfer is geen oordeel: niet bekend.');
    expect(left('GM3004')).to.include('Over Onmogelijk is geen oordeel: de cijfers kloppen niet.');
  });
  it('says of too few areas that they are too few, and nothing else', () => {
    expect(said(scenarios.tooFew)).to.equal(
      'Inwoners met Wmo-ondersteuning in 2024. Te weinig gemeenten om te vergelijken: 7. Er zijn er minstens 10 nodig. Bron: Voorbeeldbron.',
    );
  });
  it('does not call higher or lower what reads as the same number', () => {
    expect(said(scenarios.none)).to.include('Dat is gelijk aan dat van deze 60 gemeenten (samen 0,0).');
  });
  it('prints figures with what they are per', () => {
    expect(formatOf(chartOfFunnel(scenarios.perTenThousand), 'nl').unit).to.equal('per 10.000 inwoners');
    expect(formatOf(chartOfFunnel(scenarios.proportion), 'nl').unit).to.equal('%');
    expect(areasOf(chartOfFunnel(scenarios.districts), 'nl').many).to.equal('wijken');
    expect(theseAreas(chartOfFunnel(scenarios.nearest), 'nl')).to.equal('deze 40 vergelijkbare gemeenten');
  });
  for (const [name, scenario] of allFunnelScenarios)
    it(`${name}: never ranks and never praises, in either language`, () => {
      for (const language of ['nl', 'en'] as const) {
        const sentence = said(scenario, language);
        expect(sentence)
          .to.match(/\.$/)
          .and.not.match(
            /undefined|NaN|\bbeter\b|\bslechter\b|\bbest|\bbetter\b|\bworse\b|plaats \d|rang|rank|nummer \d/i,
          );
      }
      expect(said(scenario, 'en')).to.not.equal(said(scenario, 'nl'));
    });
});
