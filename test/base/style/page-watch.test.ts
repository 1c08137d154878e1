import { aTimeout, expect } from '@open-wc/testing';
import { watchPage } from '@draagkracht/base';

describe('the watch over the page', () => {
  const root = document.documentElement;
  let told = 0;
  let stop = (): void => undefined;
  const after = async (change: () => void): Promise<number> => {
    told = 0;
    change();
    await aTimeout(0);
    return told;
  };

  beforeEach(() => (stop = watchPage(() => (told += 1))));
  afterEach(() => {
    stop();
    root.className = '';
    root.removeAttribute('style');
  });

  it('tells of a class on the page, and of a style on its body', async () => {
    expect(await after(() => root.classList.add('utrecht-theme'))).to.equal(1);
    expect(await after(() => document.body.style.setProperty('--x', '1'))).to.equal(1);
    document.body.removeAttribute('style');
  });

  it('tells of a style sheet that comes later, not of a picture', async () => {
    const link = document.createElement('link');
    const image = new Image();
    document.head.append(link, image);
    expect(await after(() => image.dispatchEvent(new Event('load')))).to.equal(0);
    expect(await after(() => link.dispatchEvent(new Event('load')))).to.equal(1);
    link.remove();
    image.remove();
  });

  it('tells when a change of colour of the page has ended, not of one deeper in it', async () => {
    const ended = (): Event => new Event('transitionend', { bubbles: true });
    const deep = document.createElement('p');
    document.body.append(deep);
    expect(await after(() => document.body.dispatchEvent(ended()))).to.equal(1);
    expect(await after(() => deep.dispatchEvent(ended()))).to.equal(0);
    deep.remove();
  });

  it('is silent once stopped, and wakes for the next', async () => {
    stop();
    expect(await after(() => root.classList.add('one'))).to.equal(0);
    stop = watchPage(() => (told += 1));
    expect(await after(() => root.classList.add('two'))).to.equal(1);
  });

  it('says nothing of what has nothing to do with colour', async () => {
    expect(await after(() => root.setAttribute('lang', 'nl'))).to.equal(0);
  });
});
