import { expect } from '@open-wc/testing';
import { FileLook } from '../../../packages/widgets/src/embed-builder/file-look.js';
import { openBuilderPage } from '../../../stories/widgets/embed-builder/builder-page.js';
import type { BuilderScenario } from '../../../stories/widgets/embed-builder/embed-builder.scenarios.js';

const choice = { src: '/a.csv', indicator: '', region: '', allAreas: false };

describe('looking into a file', () => {
  let host: HTMLElement;
  let changes = 0;
  const lookOn = (files: BuilderScenario['files']): FileLook => {
    host = document.createElement('main');
    document.body.append(host);
    openBuilderPage(host, files ? { files } : {});
    return new FileLook(host, () => changes++);
  };
  afterEach(() => host.remove());

  it('gives the figures when there is one', async () => {
    const look = lookOn('one');
    look.ask(choice, true);
    expect(look.state.kind).to.equal('reading');
    await look.reading;
    expect(look.state.kind === 'read' && look.state.series?.points.length).to.equal(5);
    look.ask({ ...choice, src: '' }, true);
    expect(look.state.kind).to.equal('nothing');
  });

  it('gives names to choose from, and keeps them while one is chosen', async () => {
    const look = lookOn('more');
    look.ask(choice, true);
    await look.reading;
    expect(look.state).to.deep.include({ kind: 'fault', code: 'choose-indicator' });
    expect([look.indicators.map(({ value }) => value), look.allIndicators]).to.deep.equal([['wmo', 'jeugdhulp'], true]);
    look.ask({ ...choice, indicator: 'wmo' }, false);
    await look.reading;
    expect(look.regions[1]).to.deep.equal({ value: 'GM9003', label: 'Voorbeeldstad' });
    expect(look.indicators).to.have.length(2);
    look.ask({ ...choice, src: '/b.csv' }, true);
    expect(look.indicators).to.have.length(0);
    await look.reading;
  });

  it('of an element that shows all areas asks for those alone', async () => {
    const look = lookOn('more');
    look.ask({ ...choice, indicator: 'wmo', allAreas: true }, true);
    await look.reading;
    expect(look.state).to.deep.equal({ kind: 'read', series: undefined });
    look.ask({ ...choice, allAreas: true }, true);
    await look.reading;
    expect(look.state.kind).to.equal('fault');
  });

  it('says what is wrong, and that nobody reads files', async () => {
    const gone = lookOn('gone');
    gone.ask(choice, true);
    await gone.reading;
    expect(gone.state).to.deep.equal({ kind: 'fault', code: 'not-found', detail: '/a.csv' });
    host.remove();
    const unread = lookOn('unread');
    unread.ask(choice, true);
    await unread.reading;
    expect(unread.state.kind).to.equal('unread');
  });

  it('lets a newer question end an older one', async () => {
    const look = lookOn('one');
    changes = 0;
    look.ask(choice, true);
    const first = look.reading;
    look.ask({ ...choice, src: '/b.csv' }, true);
    await Promise.all([first, look.reading]);
    expect(changes).to.equal(1);
  });
});
