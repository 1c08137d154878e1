import { expect } from '@open-wc/testing';
import { svg } from 'lit';
import { asImage, pictureOf } from '../../../packages/embed/src/static/picture.js';

const words = {
  heading: 'Redzaam',
  place: 'Voorbeeldstad',
  sentence: 'Redzaam in Voorbeeldstad: 71% in 2024.',
  source: { before: 'Bron: ', name: 'Voorbeeldbron', after: '.' },
};

describe('a drawing outside its element', () => {
  it('is an image with a name, as wide as there is room', () => {
    const markup =
      '<svg class="picture" width="640" height="288" viewBox="0 0 640 288" aria-hidden="true" focusable="false"></svg>';
    const image = asImage(markup, 'Grafiek: "a" & b');
    expect(image).to.include('<svg class="picture" width="100%" height="288" viewBox="0 0 640 288"');
    expect(image).to.match(/role="img" aria-label="Grafiek: &quot;a&quot; &amp; b">/);
    expect(image).to.not.include('aria-hidden');
  });

  it('holds its looks, its words and its signs where it is a picture of its own', () => {
    const picture = {
      drawing: svg`<svg width="100" height="50"><path class="line" d="M0 0"></path></svg>`,
      width: 100,
      height: 50,
    };
    const sign = svg`<svg width="28" height="14"><path class="line" d="M1 7"></path></svg>`;
    const made = pictureOf(
      { picture, words, legend: [{ sign, text: 'de lijn' }] },
      '.line { stroke: var(--_line); }',
      'nl',
    )!;
    expect(made.match(/stroke="#0b5cad"/g)).to.have.lengthOf(2);
    expect(made).to.not.include('class=');
    for (const text of ['Redzaam, Voorbeeldstad', 'de lijn', 'Bron: Voorbeeldbron.']) expect(made).to.include(text);
  });

  it('is not there where there is nothing to draw', () => {
    expect(pictureOf({ picture: undefined, words, legend: [] }, '', 'nl')).to.equal(undefined);
  });
});
