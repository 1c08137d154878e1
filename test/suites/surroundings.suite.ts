import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { colourOf, contrast, over, type Colour } from '@draagkracht/base';
import { axeFaults } from '../helpers/axe.js';
import { rootsIn, within } from '../helpers/every-element.js';
import { named } from '../helpers/reachable.js';

// What may be around an element, set by a reader or by the page: each is put on and taken off again while the element stands there.

type Check = (element: HTMLElement, page: HTMLElement) => unknown;

/** Checks for the one loop over all elements (`wcag.suite.ts`); the title carries the criteria it is evidence for. */
export const surroundings = new Map<string, Check>();
const forEvery = (title: string, check: Check): unknown => surroundings.set(title, check);

const isChromium = navigator.userAgent.includes('Chrome/');

/** Waits until the elements have drawn themselves for what is around them now. */
async function drawnAgain(page: HTMLElement): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await nextFrame();
    await aTimeout(0);
    for (const one of within(page)) await (one as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
  }
  await nextFrame();
}

/** Does something while every root has a style sheet more. */
async function styled(page: HTMLElement, css: string, look: () => unknown): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = rootsIn(page).filter((root) => root instanceof ShadowRoot);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  try {
    await drawnAgain(page);
    await look();
  } finally {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

async function onTelephone(page: HTMLElement, look: () => unknown): Promise<void> {
  await setViewport({ width: 320, height: 640 });
  try {
    await drawnAgain(page);
    await look();
  } finally {
    await setViewport({ width: 800, height: 600 });
  }
}

const isForOthers = (one: Element): boolean => one.closest('.visually-hidden, svg, textarea, input, select') !== null;

/** What hides a part of its own text: it does not scroll, and has no room. */
function clipped(page: HTMLElement): string[] {
  return within(page)
    .filter((one): one is HTMLElement => one instanceof HTMLElement && one.checkVisibility() && !isForOthers(one))
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (how: string, content: number, room: number): boolean =>
        /hidden|clip/.test(how) && content > room + 1;
      return hides(overflowX, one.scrollWidth, one.clientWidth) || hides(overflowY, one.scrollHeight, one.clientHeight);
    })
    .filter((one) => one.clientWidth > 1 && one.innerText.trim() !== '') // one pixel is for who listens
    .map(named);
}

function expectWhole(page: HTMLElement): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, 'the page scrolls sideways').to.be.at.most(clientWidth);
  expect(clipped(page)).to.deep.equal([]);
}

forEvery('320 pixels with the room between letters, words and lines of 1.4.12: all there [WCAG 1.4.12]', (_, page) =>
  onTelephone(page, () =>
    styled(
      page,
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
      () => expectWhole(page),
    ),
  ),
);

forEvery('letters twice as large, on 320 pixels too: all there [WCAG 1.4.4, 1.4.10]', (_, page) =>
  onTelephone(page, async () => {
    page.style.fontSize = '200%';
    try {
      await drawnAgain(page);
      expectWhole(page);
    } finally {
      page.style.removeProperty('font-size');
    }
  }),
);

forEvery('a dark page: text stands out, and axe finds nothing else [WCAG 1.4.3]', async (_, page) => {
  const { style } = document.documentElement;
  const { cssText } = style;
  style.cssText = 'background: #14181f; color: #f2f2f2; color-scheme: dark';
  try {
    await drawnAgain(page);
    expect(await axeFaults(page)).to.deep.equal([]);
  } finally {
    style.cssText = cssText;
    await drawnAgain(page);
  }
});

/** A system colour as it is now. */
function systemColour(name: string): Colour {
  const probe = document.createElement('i');
  probe.style.setProperty('background-color', name);
  document.body.append(probe);
  const colour = colourOf(getComputedStyle(probe).backgroundColor)!;
  probe.remove();
  return colour;
}

/** What a part of a drawing is seen against: the shape it stands on, or the page. */
function groundOf(one: Element, canvas: Colour): Colour {
  const under = one.previousElementSibling;
  const fill = one.localName === 'text' && under?.matches('circle, rect') ? getComputedStyle(under).fill : '';
  const colour = colourOf(fill);
  return colour ? over(colour, canvas) : canvas;
}

/** Lines and texts of drawings that do not stand out; the browser looks after everything that is no drawing. */
function faintShapes(page: HTMLElement, canvas: Colour): string[] {
  return within(page)
    .filter((one) => one.matches('svg text, svg .line, svg .point') && one.checkVisibility() && !one.closest('pattern'))
    .filter((one) => {
      const isText = one.localName === 'text';
      const { fill, stroke } = getComputedStyle(one);
      const [colour, ground] = [colourOf(isText ? fill : stroke), groundOf(one, canvas)];
      return colour !== undefined && contrast(over(colour, ground), ground) < (isText ? 4.5 : 3);
    })
    .map(named);
}

const hasEdge = (one: Element): boolean => {
  const { borderBlockEndStyle, borderBlockEndWidth, textDecorationLine } = getComputedStyle(one);
  const isDrawn = borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) > 0;
  return isDrawn || textDecorationLine.includes('underline');
};

/** Buttons and fields without an edge: colours of the background are taken away, and with them what was a button. */
const edgeless = (page: HTMLElement): string[] =>
  within(page)
    .filter((one) =>
      one.matches('button, input:not([type=radio], [type=checkbox], .visually-hidden), select, textarea'),
    )
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => ![one, ...one.querySelectorAll('*')].some(hasEdge))
    .map(named);

if (isChromium)
  forEvery(
    'colours a reader forces: drawings stand out, buttons and fields keep an edge [WCAG 1.4.3, 1.4.11]',
    async (_, page) => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        await drawnAgain(page);
        const faults = [...faintShapes(page, systemColour('Canvas')), ...edgeless(page)];
        expect(faults).to.deep.equal([]);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    },
  );
