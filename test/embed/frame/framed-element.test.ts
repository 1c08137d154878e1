import { expect } from '@open-wc/testing';
import { elements } from '../../../packages/embed/src/elements.js';
import { framedElement } from '../../../packages/embed/src/frame/framed-element.js';

const around = { elements, baseUrl: 'https://a.nl/dk/embed.html', allowed: ['https://data.nl'] };
const framed = (hash: string) => framedElement(hash, around);

describe('what a frame shows', () => {
  it('is the element its address names, with those attributes it knows', async () => {
    const { element, problem } = await framed('#widget=outcome-chart&src=a.csv&lang=en&compact=&onclick=x&nothing=1');
    expect(problem).to.equal(undefined);
    expect(element!.localName).to.equal('dk-outcome-chart');
    expect(element!.getAttributeNames().sort()).to.deep.equal(['compact', 'lang', 'src']);
  });

  it('is a sentence when nothing, or nothing of ours, is named', async () => {
    expect(await framed('')).to.deep.equal({ problem: 'no-widget' });
    expect(await framed('#widget=%3Cb%3E')).to.deep.equal({ problem: 'unknown-widget', written: '<b>' });
    expect(await framed('#widget=toString')).to.include({ problem: 'unknown-widget' });
  });

  it('is also the element when its figures are not named: it has an example', async () => {
    const { element, problem } = await framed('#widget=outcome-chart');
    expect([element!.localName, problem]).to.deep.equal(['dk-outcome-chart', 'no-source']);
    expect((await framed('#widget=turn-curve')).problem).to.equal(undefined);
  });

  it('reads only from its own site and those it may', async () => {
    expect(await framed('#widget=outcome-chart&src=https://b.nl/a.csv')).to.deep.equal({
      problem: 'other-origin',
      written: 'b.nl',
    });
    expect((await framed('#widget=outcome-map&src=a.csv&geo=//b.nl/a.json')).problem).to.equal('other-origin');
    expect((await framed('#widget=outcome-chart&src=https://data.nl/a.csv')).element).to.exist;
    expect((await framed('#widget=outcome-chart&src=https://a.nl/a.csv')).element).to.exist;
  });

  it('names what an address without a site begins with', async () => {
    for (const kind of ['javascript:', 'data:', 'blob:'])
      expect(await framed(`#widget=outcome-chart&src=${kind}x`)).to.deep.equal({
        problem: 'other-origin',
        written: kind,
      });
  });

  it('is not led astray by an address that is none', async () => {
    const hash = '#widget=outcome-map&src=https://&geo=https://b.nl/a.json';
    expect(await framed(hash)).to.deep.equal({ problem: 'other-origin', written: 'b.nl' });
  });

  it('tells nobody to paste a script of another site', async () => {
    for (const name of ['folder', 'release'])
      expect(await framed(`#widget=embed-builder&${name}=https://b.nl/dk/`), name).to.deep.equal({
        problem: 'other-origin',
        written: 'b.nl',
      });
    expect((await framed('#widget=embed-builder&folder=/dk/1.0.0/')).element).to.exist;
  });

  it('says when it could not be fetched', async () => {
    const broken = { ...around, elements: { 'dk-x': () => Promise.reject(new Error('away')) } };
    expect(await framedElement('#widget=x', broken)).to.deep.equal({ problem: 'unreachable' });
  });
});
