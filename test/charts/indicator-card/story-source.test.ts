import { expect } from '@open-wc/testing';
import { storyIn } from '../../../packages/charts/src/indicator-card/story-source.js';

const from = (content: string) => {
  const host = document.createElement('div');
  host.innerHTML = content;
  return storyIn(host);
};

describe('storyIn', () => {
  it('reads the parts a page wrote, wherever they stand', () => {
    expect(
      from(`<p data-dk="means"> Het gaat
        om 77 mensen. </p><div><p data-dk="means-not">Niet meer.</p></div>
        <time data-dk="updated-on" datetime="2026-03-04">4 maart</time><span data-dk="about-period">2024</span>`),
    ).to.deep.equal({
      means: 'Het gaat om 77 mensen.',
      meansNot: 'Niet meer.',
      updatedOn: '2026-03-04',
      aboutPeriod: '2024',
    });
  });
  it('keeps lines that were broken apart', () =>
    expect(from('<p data-dk="means">Een\n regel. <br> Nog een.</p>')?.means).to.equal('Een regel.\nNog een.'));
  it('is nothing when it does not say what the figure means', () => {
    expect(from('')).to.equal(undefined);
    expect(from('<p data-dk="what-we-do">Iets.</p>')).to.equal(undefined);
    expect(from('<p data-dk="means"> </p>')).to.equal(undefined);
  });
});
