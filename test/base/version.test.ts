import { expect } from '@open-wc/testing';
import { VERSION } from '@draagkracht/base';

describe('the version', () => {
  it('is the one of the package', async () => {
    const { version } = (await (await fetch(new URL('../../packages/base/package.json', import.meta.url))).json()) as {
      version: string;
    };
    expect(VERSION).to.equal(version);
  });
});
