import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchingOf } from '../../../packages/cli/src/check/fetching.js';
import { releaseBeside, versionIn } from '../../../packages/cli/src/check/release-beside.js';
import { bundle, webOfSite } from './site.js';

describe('the version of a script', () => {
  it('stands in release.json beside it', async () => {
    const get = fetchingOf(webOfSite({ ...bundle, '/b/release.json': { text: 'x' } }));
    const beside = (path: string): ReturnType<typeof releaseBeside> =>
      releaseBeside(new URL(path, 'https://www.gemeente.nl'), get);
    assert.equal((await beside('/draagkracht/0.1.0/draagkracht.js'))?.version, '0.1.0');
    assert.equal(await beside('/a/draagkracht.js'), undefined);
    assert.equal(await beside('/b/draagkracht.js'), undefined);
  });

  it('may stand in its address', () => {
    const version = (path: string): string | undefined => versionIn(new URL(path, 'https://a.nl'));
    assert.equal(version('/draagkracht/0.1.0/draagkracht.js'), '0.1.0');
    assert.equal(version('/npm/draagkracht@1.2.3-beta.1/draagkracht.js'), '1.2.3-beta.1');
    assert.equal(version('/v1.2.3/draagkracht.js'), '1.2.3');
    assert.equal(version('/dk/draagkracht.js'), undefined);
    assert.equal(version('/10.20/draagkracht.js'), undefined);
  });
});
