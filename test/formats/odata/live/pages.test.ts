import { expect } from '@open-wc/testing';
import { nextPage } from '../../../../packages/formats/src/odata/live/pages.js';

const own = 'https://spiegel.example/v4/1NED/Observations?$filter=a';

describe('nextPage', () => {
  it('takes over the question and nothing else', () => {
    const next = 'https://spiegel.example/v4/1NED/Observations?$skip=5';
    expect(nextPage(own, 'https://datasets.cbs.nl/odata/v1/CBS/1NED/Observations?$skip=5#x')).to.equal(next);
    expect(nextPage(own, 'Observations?$skip=5')).to.equal(next);
    expect(
      nextPage('https://opendata.cbs.nl/a/TypedDataSet', 'http://opendata.cbs.nl/b/typeddataset?$skip=1'),
    ).to.equal('https://opendata.cbs.nl/a/TypedDataSet?$skip=1');
  });
  it('refuses other hosts, other sets, and what is no address of the web', () => {
    for (const link of [
      'https://evil.example/Observations?$skip=5',
      'https://datasets.cbs.nl.evil.example/Observations',
      '//evil.example/Observations',
      'https://datasets.cbs.nl/odata/v1/CBS/1NED/Iets',
      'javascript:alert(1)',
      'file:///etc/Observations',
    ])
      expect(nextPage(own, link), link).to.equal(undefined);
  });
});
