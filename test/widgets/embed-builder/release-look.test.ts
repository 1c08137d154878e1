import { expect } from '@open-wc/testing';
import { provideContext, releaseSourceContext, VERSION } from '@draagkracht/base';
import { ReleaseLook } from '../../../packages/widgets/src/embed-builder/release-look.js';

describe('looking for the version of the bundle', () => {
  const host = document.createElement('main');
  const files = { 'draagkracht.js': { integrity: 'sha384-x', bytes: 1 } };
  const asked: (string | undefined)[] = [];
  const answer = (folder: string): (() => void) =>
    provideContext(host, releaseSourceContext, {
      read: (address) => {
        asked.push(address);
        return Promise.resolve({ version: '9.9.9', files, elements: {}, folder });
      },
    });
  beforeEach(() => {
    asked.length = 0;
    document.body.append(host);
  });
  after(() => host.remove());

  it('finds it once, and writes a folder of this site without its host', async () => {
    const stop = answer(`${location.origin}/dk/9.9.9/`);
    const look = new ReleaseLook(host, () => undefined);
    look.ask('');
    look.ask('');
    expect(look.state).to.equal('asking');
    await look.reading;
    expect([look.state, look.folder, asked.length]).to.deep.equal(['found', '/dk/9.9.9/', 1]);
    expect(look.at('')).to.deep.equal({ version: '9.9.9', files, elements: {}, folder: '/dk/9.9.9/' });
    expect(look.at('/elders/').folder).to.equal('/elders/');
    look.ask('/anders/release.json');
    await look.reading;
    expect(asked).to.deep.equal([undefined, '/anders/release.json']);
    stop();
  });

  it('keeps the host of another site', async () => {
    const stop = answer('https://cdn.voorbeeld.nl/dk/');
    const look = new ReleaseLook(host, () => undefined);
    look.ask('');
    await look.reading;
    expect(look.folder).to.equal('https://cdn.voorbeeld.nl/dk/');
    stop();
  });

  it('goes on without when nobody knows', async () => {
    let changes = 0;
    const look = new ReleaseLook(host, () => changes++);
    look.ask('');
    await look.reading;
    expect([look.state, changes]).to.deep.equal(['missing', 1]);
    expect(look.at('')).to.deep.equal({
      version: VERSION,
      files: {},
      elements: {},
      folder: `/draagkracht/${VERSION}/`,
    });
  });
});
