import { expect } from '@open-wc/testing';
import { carerDefinition, carerDefinitionIds } from '@draagkracht/statistics';

describe('carerDefinitionIds', () => {
  it('names only definitions there are', () => {
    expect(carerDefinitionIds.map((id) => carerDefinition(id)?.id)).to.deep.equal([...carerDefinitionIds]);
  });
});
