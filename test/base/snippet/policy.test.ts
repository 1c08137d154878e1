import { expect } from '@open-wc/testing';
import { policyOf, TRUSTED_TYPES } from '../../../packages/base/src/snippet/policy.js';
import { aPlacement, aRelease } from '../../helpers/placements.js';

describe('the policy that is enough', () => {
  it('is that of D§9 when everything lies on the own site', () => {
    const enough = "script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
    expect(policyOf(aPlacement(), 'module', aRelease())).to.equal(enough);
    expect(policyOf(aPlacement(), 'classic', aRelease())).to.equal(enough);
  });

  it('names the other site of the bundle and of the figures', () => {
    const far = aPlacement({ attributes: { src: 'https://data.nl/a.csv', geo: 'https://kaart.nl/b.json' } });
    const policy = policyOf(far, 'module', aRelease('https://cdn.nl/0.1.0/'));
    expect(policy).to.contain("script-src 'self' https://cdn.nl;");
    expect(policy).to.contain("connect-src 'self' https://cdn.nl https://data.nl https://kaart.nl");
  });

  it('lets a frame in, and asks no connection for it', () => {
    const policy = policyOf(aPlacement(), 'frame', aRelease('https://cdn.nl/0.1.0/'));
    expect(policy).to.contain("frame-src 'self' https://cdn.nl");
    expect(policy).not.to.contain('connect-src');
    expect(policyOf(aPlacement(), 'oembed', aRelease())).to.contain("frame-src 'self'");
  });

  it('asks no script for what stands there by itself', () =>
    expect(policyOf(aPlacement(), 'static', aRelease())).not.to.contain('script-src'));

  it('lets two versions stand beside one another under Trusted Types', () =>
    expect(TRUSTED_TYPES).to.match(/trusted-types lit-html draagkracht 'allow-duplicates'$/));
});
