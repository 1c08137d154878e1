import { expect } from '@open-wc/testing';
import { askForFile, askForModules } from '../../../packages/embed/src/frame/ask-for-file.js';

const asked = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]')];

describe('the file of a frame', () => {
  afterEach(() => asked().forEach((link) => link.remove()));

  it('is asked for as it will be read: without secrets of another site', () => {
    askForFile('/demo/data/amstelveen.json');
    const [link] = asked();
    expect(link!.href).to.equal(`${location.origin}/demo/data/amstelveen.json`);
    expect(link!.crossOrigin).to.equal('anonymous');
  });

  it('is not asked for on another site, nor at an address that is none', () => {
    askForFile('https://data.example/a.csv');
    askForFile('https://');
    expect(asked().length).to.equal(0);
  });
});

describe('the modules of a frame', () => {
  it('are asked for beside its page', () => {
    askForModules(['some.js', 'chunks/other.js']);
    const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
    links.forEach((link) => link.remove());
    expect(links.map(({ href }) => href)).to.deep.equal([
      new URL('some.js', document.baseURI).href,
      new URL('chunks/other.js', document.baseURI).href,
    ]);
  });
});
