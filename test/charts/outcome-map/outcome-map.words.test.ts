import { expect } from '@open-wc/testing';
import { landFrom, type Land } from '../../../packages/charts/src/outcome-map/land.geometry.js';
import { legendWords } from '../../../packages/charts/src/outcome-map/legend.words.js';
import { mapMessages } from '../../../packages/charts/src/outcome-map/messages.js';
import { plainAreas } from '../../../packages/charts/src/outcome-map/outcome-map.input.js';
import { mapSeriesOf, type MapSeries } from '../../../packages/charts/src/outcome-map/outcome-map.series.js';
import { mapWords, regionWords } from '../../../packages/charts/src/outcome-map/outcome-map.words.js';
import {
  allScenarios,
  scenarios,
  type MapScenario,
} from '../../../stories/charts/outcome-map/outcome-map.scenarios.js';
import '../../helpers/english.js';

await Promise.all(mapMessages.coming('en'));

const land = ({ shapes }: MapScenario): Land | undefined => shapes && (landFrom(shapes) as Land);
const seriesOf = (scenario: MapScenario): MapSeries =>
  mapSeriesOf(plainAreas(scenario.areas), land(scenario), {
    way: 'quantile',
    count: 5,
    period: '',
    region: scenario.region ?? '',
    policy: '',
  });

describe('a map in words', () => {
  for (const [name, scenario] of allScenarios)
    it(`${name}: ranks nobody and names no cause, in either language`, () => {
      for (const language of ['nl', 'en'] as const) {
        const { sentence, notes } = mapWords(seriesOf(scenario), land(scenario), language);
        expect(sentence).to.match(/\.$/);
        const text = [sentence, ...notes, ...legendWords(seriesOf(scenario), language).map((key) => key.text)].join(
          ' ',
        );
        expect(text).to.not.match(
          /hoogste|laagste|beste|slechtste|highest|lowest|best |worst|doordat|because|undefined|NaN/i,
        );
      }
    });

  it('speaks English', () => {
    expect(mapWords(seriesOf(scenarios.typical), land(scenarios.typical), 'en').sentence).to.equal(
      'Clients with support in 2024: from 44 to 91 per 1,000 inhabitants. Half of the 12 municipalities lie between 57 and 72. Cederveen: 62 per 1,000 inhabitants. Source: CBS (85043NED).',
    );
  });

  it('says no more of the spread than few or equal figures allow', () => {
    expect(mapWords(seriesOf(scenarios.oneValue), undefined, 'nl').sentence).to.include(
      'in 2024: overal 60 per 1.000 inwoners.',
    );
    expect(mapWords(seriesOf(scenarios.noFigures), undefined, 'nl').sentence).to.include('er zijn nog geen cijfers');
  });

  it('says one region aloud with what must be minded', () => {
    expect(regionWords(seriesOf(scenarios.provisional), 0, 'nl')).to.equal(
      'Aardenburg: 54 per 1.000 inwoners, voorlopig.',
    );
    expect(regionWords(seriesOf(scenarios.gaps), 1, 'nl')).to.equal('Beekdorp: niet bekend.');
    expect(regionWords(seriesOf(scenarios.gaps), 99, 'nl')).to.equal('');
  });

  it('says which period or area the page asks for and the figures have not', () => {
    const { areas, ...rest } = scenarios.typical;
    const bannersFor = (asked: { period?: string; region?: string }) =>
      mapWords(
        mapSeriesOf(plainAreas(areas), land({ areas, ...rest }), {
          way: 'quantile',
          count: 5,
          period: '',
          region: '',
          policy: '',
          ...asked,
        }),
        undefined,
        'nl',
      ).banners;
    expect(bannersFor({ period: '2031JJ00', region: 'Atlantis' })).to.deep.equal([
      'Van 2031 zijn hier geen cijfers. U ziet 2024.',
      '“Atlantis” staat hier niet bij. Kijk de naam of de code na.',
    ]);
    expect(bannersFor({ region: 'cederveen' })).to.deep.equal([]);
    expect(bannersFor({ region: 'BU03440101' })).to.deep.equal([]);
  });
});
