import { expect } from '@open-wc/testing';
import { onWhite, staticStyles, staticWordings } from '@draagkracht/charts/static.js';

describe('charts where there is no page', () => {
  it('have the style sheets of the element', () => {
    expect(staticStyles.host).to.include('--_text');
    expect(staticStyles.chart).to.include('.point').and.to.include('.reading-aid');
    expect(Object.keys(onWhite)).to.include('--_text');
  });

  it('say which texts are to be waited for', () => {
    expect(staticWordings.flatMap((wording) => wording.coming('nl'))).to.deep.equal([]);
  });
});
