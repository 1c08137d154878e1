import { expect } from '@open-wc/testing';
import { elements } from '../../../packages/embed/src/elements.js';
import { firstLooks } from '../../../packages/embed/src/static/first-looks.names.js';
import { roomRules } from '../../../packages/embed/src/static/room-rules.js';
import { givenBackRules } from '../../../packages/embed/src/static/reserve.names.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(roomRules('.dk-static') + givenBackRules);

/** How high places are in a column of so many pixels, with letters of ten. */
function heights(width: number, ...places: readonly string[]): number[] {
  const column = document.createElement('main');
  column.innerHTML = places.join('');
  column.style.cssText = `inline-size: ${width}px; font-size: 10px;`;
  document.body.append(column);
  return [...column.children].map((one) => Math.round(one.getBoundingClientRect().height));
}

const [narrow, middle, wide] = firstLooks['dk-works-ledger']!.map((em) => em * 10);

describe('the room kept for what comes with a script', () => {
  before(() => document.adoptedStyleSheets.push(sheet));
  after(() => void document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
  afterEach(() => {
    for (const column of document.querySelectorAll('main')) column.remove();
    document.documentElement.style.removeProperty('--dk-reserve');
  });

  it('is known of every element but the chart, which fills its own', () => {
    const known = Object.keys(firstLooks).filter((key) => !key.includes('['));
    expect([...known, 'dk-outcome-chart'].sort()).to.deep.equal(Object.keys(elements).sort());
  });

  it('follows the column it stands in, as an element, a place or a class', () => {
    const places = [
      '<dk-works-ledger></dk-works-ledger>',
      '<div data-dk-widget="works-ledger"></div>',
      '<div data-dk-widget="dk-works-ledger"></div>',
      '<div class="dk-works-ledger"></div>',
    ];
    for (const [width, height] of [
      [250, narrow],
      [430, middle],
      [700, wide],
    ] as const)
      expect(heights(width, ...places)).to.deep.equal(places.map(() => height));
  });

  it('is no more than a screen', () => {
    expect(heights(700, '<dk-embed-builder></dk-embed-builder>')).to.deep.equal([innerHeight]);
  });

  it('is less for what is compact, and none for what is only read, hidden, made beforehand or not ours', () => {
    const less = heights(700, '<dk-works-ledger compact></dk-works-ledger>');
    const none = heights(
      700,
      '<dk-works-ledger readonly></dk-works-ledger>',
      '<dk-works-ledger hidden></dk-works-ledger>',
      '<dk-indicator-card compact></dk-indicator-card>',
      '<dk-indicator-card><div class="dk-static"></div></dk-indicator-card>',
      '<div class="dk-other"></div>',
    );
    expect(less).to.deep.equal([wide! - 50]);
    expect(none.every((height) => height === 0)).to.equal(true, none.join());
  });

  it('is what the page says, where it says something', () => {
    document.documentElement.style.setProperty('--dk-reserve', '123px');
    expect(heights(700, '<dk-works-ledger></dk-works-ledger>')).to.deep.equal([123]);
  });

  it('leaves what stands in it where it stands', () => {
    const [alone, kept] = ['p', 'dk-works-ledger'].map((tag) => {
      heights(250, `<${tag}>Eén, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf en twaalf.</${tag}>`);
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(`main:last-of-type > ${tag}`)!.firstChild!);
      return Math.round(range.getBoundingClientRect().width);
    });
    expect(alone).to.equal(kept);
  });

  it('is given back when nothing comes, and stays when it did', () => {
    class TestRoom extends HTMLElement {}
    if (!customElements.get('dk-works-ledger')) customElements.define('dk-works-ledger', TestRoom);
    const come = heights(700, '<dk-works-ledger style="display: block"></dk-works-ledger>');
    heights(700, '<dk-task-compass></dk-task-compass>', '<div data-dk-widget="task-compass"></div>');
    const ends = document.getAnimations().map((one) => (one.finish(), one.effect!.getComputedTiming().delay));
    const column = document.querySelector('main:last-of-type')!;
    expect([come, ends]).to.deep.equal([[wide], [20_000, 20_000]]);
    expect([...column.children].map(({ clientHeight }) => clientHeight)).to.deep.equal([0, 0]);
  });
});
