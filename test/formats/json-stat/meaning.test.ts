import { expect } from '@open-wc/testing';
import { publicationMeaning } from '../../../packages/formats/src/json-stat/meaning.js';

const meaning = (indicator: unknown) =>
  publicationMeaning({ draagkracht: { indicators: { a: indicator } } }).indicators.a;

describe('publicationMeaning', () => {
  it('reads nothing from nothing', () => {
    for (const extension of [undefined, null, 3, {}, { draagkracht: 'x' }])
      expect(publicationMeaning(extension)).to.deep.equal({ version: 1, indicators: {} });
  });
  it('takes one text for both languages', () => {
    expect(meaning({ label: 'Wmo' })).to.deep.equal({ label: { nl: 'Wmo', en: 'Wmo' } });
    expect(meaning({ label: { nl: 'Wmo', en: 'Support' } })).to.deep.equal({ label: { nl: 'Wmo', en: 'Support' } });
  });
  it('leaves a target out that nobody set', () =>
    expect(meaning({ target: { path: [{ period: '2025JJ00', value: 1 }], basis: 'x' } })).to.deep.equal({}));
  it('leaves out words it does not know', () =>
    expect(meaning({ direction: 'up', kind: 'guess', decimals: '2' })).to.deep.equal({}));
  it('reads a source by name or whole', () => {
    expect(meaning({ source: 'CBS' })).to.deep.equal({ source: { name: 'CBS' } });
    expect(meaning({ source: { name: 'CBS', tableId: '84799NED' } })).to.deep.equal({
      source: { name: 'CBS', tableId: '84799NED' },
    });
  });
  it('takes an unknown kind of event for an event', () =>
    expect(
      publicationMeaning({ draagkracht: { events: [{ period: '2024JJ00', text: 'a', kind: 'party' }] } }).events,
    ).to.deep.equal([{ period: '2024JJ00', text: 'a', kind: 'event' }]));
});
