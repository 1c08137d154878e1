import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { everyElement, shownWhile, within } from '../helpers/every-element.js';

const cases = await everyElement();

describe('a page that reads from right to left', () => {
  before(async () => {
    await setViewport({ width: 320, height: 900 });
    document.documentElement.dir = 'rtl';
  });
  after(async () => {
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
  });

  for (const given of cases)
    it(`${given.tag}, ${given.state}: fits a telephone, mirrors its text, and keeps pictures as they are`, () =>
      shownWhile(given, (element, page) => {
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, 'the page scrolls sideways').to.be.at.most(clientWidth);
        expect(getComputedStyle(element).direction).to.equal('rtl');
        const pictures = within(page).filter((one) => one instanceof SVGSVGElement && one.querySelector('text'));
        const mirrored = pictures.filter((one) => getComputedStyle(one).direction !== 'ltr');
        expect(mirrored.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
      }));
});
