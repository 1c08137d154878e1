import { expect } from '@open-wc/testing';
import { adoptEntry, catalogueEntry } from '@draagkracht/model/catalogue.js';

describe('taking an indicator from the catalogue', () => {
  it('brings along what it warns for, its break and where its figures come from', () => {
    const taken = adoptEntry(catalogueEntry('ceo-redden')!, 'en', { resultId: 'r', place: 2 });
    expect(taken).to.include({
      catalogueId: 'ceo-redden',
      resultId: 'r',
      place: 2,
      label: 'I can manage better',
      level: 'programme',
      aspect: 'effectiveness',
      tells: 'opinion',
    });
    expect(taken.breaks[0]?.period).to.equal('2021JJ00');
    expect(taken).to.not.have.property('link');
  });
  it('names first how the figure comes about, where that is in two ways, and leaves out what is not said', () => {
    const taken = adoptEntry(catalogueEntry('beperking')!, 'nl', {
      resultId: '',
      place: 0,
      link: { datasetId: 'd', indicatorId: 'i' },
    });
    expect(taken.readWith[0]).to.match(/^Gevraagd in een enquête/);
    expect(taken.link).to.deep.equal({ datasetId: 'd', indicatorId: 'i' });
    expect(taken.tableId).to.equal('85012NED');
    expect(taken).to.not.have.any.keys('circle', 'aspect', 'tells');
  });
});
