import { expect } from '@open-wc/testing';
import { tableIdOf } from '@draagkracht/formats';

const pasted: readonly (readonly [string, string])[] = [
  ['https://opendata.cbs.nl/statline/#/CBS/nl/dataset/83765NED/table?ts=1549354039076', '83765NED'],
  ['https://opendata.cbs.nl/#/CBS/nl/dataset/70072ned/map?searchKeywords=x', '70072ned'],
  ['https://opendata.cbs.nl/statline/portal.html?_la=nl&_catalog=CBS&tableId=85039NED&_theme=1', '85039NED'],
  ['http://statline.cbs.nl/Statweb/publication/?DM=SLNL&PA=37506wwm&D1=0-2&D2=0', '37506wwm'],
  ['https://opendata.cbs.nl/ODataApi/OData/84799NED/TypedDataSet?$format=json', '84799NED'],
  ['https://opendata.cbs.nl/ODataFeed/odata/84799NED', '84799NED'],
  ['https://datasets.cbs.nl/odata/v1/CBS/83841NED/Observations', '83841NED'],
  ["https://datasets.cbs.nl/odata/v1/CBS/86050NED/Observations?$filter=Perioden eq '2023JJ00'", '86050NED'],
  ['https://odata4.cbs.nl/CBS/81075ned', '81075ned'],
  ['https://www.cbs.nl/nl-nl/cijfers/detail/84799NED', '84799NED'],
  ['https://www.cbs.nl/en-gb/figures/detail/37296eng', '37296eng'],
  [' 85984NED ', '85984NED'],
  ['cbs:85984NED', '85984NED'],
  ['7052_95', '7052_95'],
];

describe('tableIdOf', () => {
  for (const [text, id] of pasted)
    it(`finds ${id} in ${text.trim().slice(0, 60)}`, () => expect(tableIdOf(text)).to.equal(id));
  it('does not find what is not there', () => {
    for (const text of [
      '',
      '2024',
      '12345',
      'wmo.csv',
      'https://www.cbs.nl/nl-nl/nieuws/2024/12/iets',
      'GM0344',
      'x'.repeat(10_000),
      'https://opendata.cbs.nl/statline/',
    ])
      expect(tableIdOf(text), text.slice(0, 40)).to.equal(undefined);
  });
});
