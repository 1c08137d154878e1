import { expect } from '@open-wc/testing';

/** Says something in the name of a frame. */
const says = (source: Window | null, height: unknown, origin = location.origin) =>
  dispatchEvent(
    new MessageEvent('message', { data: { type: 'dk-frame-height', version: 1, id: '', height }, source, origin }),
  );

describe('the page around a frame', () => {
  const frames: HTMLIFrameElement[] = [];
  const warnings: string[] = [];
  const [one, two, other] = ['/package.json', '/package.json#2', '/package.json#3'].map((src, at) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    if (at < 2) frame.dataset['dkFrame'] = '';
    if (at !== 1) frame.title = 'Een frame';
    frame.height = '300';
    frames.push(frame);
    return frame;
  }) as [HTMLIFrameElement, HTMLIFrameElement, HTMLIFrameElement];

  before(async () => {
    document.body.append(...frames);
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    await import('../../../packages/embed/src/frame/frame-host.js');
    console.warn = warn;
  });
  after(() => frames.forEach((frame) => frame.remove()));

  it('gives a frame the height it tells, and no other one', () => {
    says(one.contentWindow, 412.3);
    expect([one.height, two.height]).to.deep.equal(['413', '300']);
    expect(one.hasAttribute('style')).to.equal(false);
  });

  it('listens to nobody else: another window, another origin, a frame that is not ours', () => {
    says(window, 600);
    says(null, 600);
    says(two.contentWindow, 600, 'https://elders.nl');
    says(other.contentWindow, 600);
    expect(frames.map(({ height }) => height)).to.deep.equal(['413', '300', '300']);
  });

  it('leaves the height of the webmaster when what is told is nonsense', () => {
    for (const height of [0, 1e9, 'high', NaN]) says(two.contentWindow, height);
    expect(two.height).to.equal('300');
  });

  it('knows a frame in a sandbox without an origin', () => {
    two.sandbox.add('allow-scripts');
    says(two.contentWindow, 500);
    expect(two.height).to.equal('300');
    says(two.contentWindow, 500, 'null');
    expect(two.height).to.equal('500');
  });

  it('tells the maker of the page which frame has no title', () => {
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('#2');
  });
});
