import { expect } from '@open-wc/testing';
import { releaseSourceContext } from '@draagkracht/base';

describe('the context of releases', () => {
  it('has a name that any provider can answer to', () =>
    expect(String(releaseSourceContext)).to.equal('dk-release-source'));
});
