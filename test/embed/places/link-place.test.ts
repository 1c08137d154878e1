import { expect } from '@open-wc/testing';
import { linkPlace } from '../../../packages/embed/src/places/link-place.js';

const origins = ['https://dk.voorbeeldstad.nl'];
const address = 'https://dk.voorbeeldstad.nl/1.0.0/embed.html#widget=outcome-chart&src=../cijfers.csv&onclick=x';

/** What a link in a piece of page stands for. */
function at(code: string) {
  const page = document.createElement('section');
  page.innerHTML = code.replace('ADDRESS', `href="${address.replaceAll('&', '&amp;')}"`);
  return linkPlace(page.querySelector('a')!, origins);
}

describe('a link that stands for an element', () => {
  it('fills its paragraph, also in bold', () => {
    for (const code of ['<p><a ADDRESS>Grafiek</a></p>', '<p> <strong><a ADDRESS>Grafiek</a></strong>\n</p>'])
      expect(at(code)?.block.localName, code).to.equal('p');
  });

  it('may be all there is in a block', () => {
    for (const code of [
      '<div><a ADDRESS>G</a></div>',
      '<figure><a ADDRESS>G</a></figure>',
      '<table><td><a ADDRESS>G</a></table>',
    ])
      expect(at(code)?.block.localName, code).to.equal('a');
  });

  it('names an element, with addresses as seen from the page it leads to', () => {
    expect(at('<p><a ADDRESS>G</a></p>')).to.deep.include({
      tag: 'dk-outcome-chart',
      attributes: { src: 'https://dk.voorbeeldstad.nl/cijfers.csv' },
    });
  });

  it('is only a link in a sentence, in a list, in a menu, from a visitor, or to be saved', () => {
    for (const code of [
      '<p>Zie <a ADDRESS>deze grafiek</a>.</p>',
      '<div><h2>Kop</h2><a ADDRESS>G</a></div>',
      '<ul><li><a ADDRESS>G</a></li></ul>',
      '<nav><p><a ADDRESS>G</a></p></nav>',
      '<p><a rel="nofollow ugc" ADDRESS>G</a></p>',
      '<p><a download ADDRESS>G</a></p>',
    ])
      expect(at(code), code).to.equal(undefined);
  });

  it('is no link to anywhere when its address cannot be read', () => {
    const page = document.createElement('p');
    page.innerHTML = '<a href="https://#widget=outcome-chart">G</a>';
    expect(linkPlace(page.querySelector('a')!, origins)).to.equal(undefined);
  });

  it('brings nothing of another site', () => {
    const page = document.createElement('p');
    for (const name of ['src', 'geo', 'folder', 'release']) {
      page.innerHTML = `<a href="https://dk.voorbeeldstad.nl/embed.html#widget=embed-builder&amp;${name}=https://elders.nl/">G</a>`;
      expect(linkPlace(page.querySelector('a')!, origins), name).to.equal(undefined);
    }
  });

  it('leads to a page of ours on a site that counts', () => {
    const to = (href: string) => {
      const page = document.createElement('p');
      page.innerHTML = `<a href="${href}">G</a>`;
      return linkPlace(page.querySelector('a')!, origins);
    };
    expect(to('https://dk.voorbeeldstad.nl/oembed/outcome-chart.html#widget=outcome-chart')).to.exist;
    expect(to('https://elders.nl/embed.html#widget=outcome-chart')).to.equal(undefined);
    expect(to('https://dk.voorbeeldstad.nl/nieuws.html#widget=outcome-chart')).to.equal(undefined);
    expect(to('https://dk.voorbeeldstad.nl/embed.html#inhoud')).to.equal(undefined);
  });
});
