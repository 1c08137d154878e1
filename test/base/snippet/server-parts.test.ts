import { expect } from '@open-wc/testing';
import { serverParts } from '../../../packages/base/src/snippet/server-parts.js';
import { embedRoutes, type EmbedRoute } from '../../../packages/base/src/snippet/index.js';
import { aPlacement, aRelease } from '../../helpers/placements.js';

const codes = (route: EmbedRoute, folder?: string): string[] =>
  serverParts(aPlacement(), route, aRelease(folder)).map(({ code }) => code);

describe('what goes into the settings of the server', () => {
  it('begins with the policy, by every route', () => {
    for (const route of embedRoutes) expect(codes(route)[0], route).to.match(/^Content-Security-Policy: /);
  });

  it('lets a browser keep a folder with a version for a year, and another one not', () => {
    expect(codes('module')).to.include('Cache-Control: public, max-age=31536000, immutable');
    expect(codes('module', '/draagkracht/')).to.include('Cache-Control: no-cache');
  });

  it('has Trusted Types only where our script runs in the page', () => {
    const has = (route: EmbedRoute): boolean =>
      codes(route).some((code) => code.startsWith('require-trusted-types-for'));
    expect(embedRoutes.filter(has)).to.deep.equal(['module', 'classic']);
  });

  it('asks another site to let its files be checked', () => {
    expect(codes('module', 'https://cdn.nl/0.1.0/')).to.include('Access-Control-Allow-Origin: *');
    expect(codes('oembed')).to.include('Access-Control-Allow-Origin: *');
    expect(codes('module').join()).not.to.contain('Access-Control');
  });
});
