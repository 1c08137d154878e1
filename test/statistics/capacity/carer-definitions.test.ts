import { expect } from '@open-wc/testing';
import { carerDefinition, carerDefinitionIds, carerDefinitions } from '@draagkracht/statistics';

describe('carerDefinitions', () => {
  it('holds the four figures of the field notes, each with what it counts, among whom, when and by whom', () => {
    expect(carerDefinitions.map(({ id }) => id)).to.deep.equal([...carerDefinitionIds]);
    expect(carerDefinitions.map(({ share }) => share)).to.deep.equal([12.9, 13.5, undefined, undefined]);
    for (const one of carerDefinitions) {
      expect(one.source).to.not.equal('');
      for (const text of [one.label, one.counts, one.among]) expect(text.nl).to.not.equal(text.en);
    }
  });

  it('knows none until somebody chooses', () => {
    expect(carerDefinition('')).to.equal(undefined);
    expect(carerDefinition(null)).to.equal(undefined);
    expect(carerDefinition('broad')!.people).to.equal(5_000_000);
  });
});
