import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import { everyElement, rootsIn, shownWhile, within } from '../helpers/every-element.js';
import { crowdedTargets, focusedNow, isInSight, named, reachableIn, ringFault } from '../helpers/reachable.js';
import { heardIn, nameless, type Heard } from '../helpers/screen-reader.js';
import { surroundings } from './surroundings.suite.js';

const isChromium = navigator.userAgent.includes('Chrome/');

type Check = (element: HTMLElement, page: HTMLElement) => unknown;

/** What is checked on every element in every state; the title carries the criteria it is evidence for. */
const checks = new Map<string, Check>();
const forEvery = (title: string, check: Check): unknown => checks.set(title, check);

const idsIn = (one: Element): string[] =>
  ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-errormessage', 'for'].flatMap((name) =>
    (one.getAttribute(name) ?? '').split(/\s+/).filter(Boolean),
  );

const visibleText = (one: HTMLElement): string => one.innerText.replace(/\s+/g, ' ').trim().toLowerCase();

forEvery('every id is there once where ARIA points at it [WCAG 1.3.1, 4.1.2]', (_, page) => {
  const faults = rootsIn(page).flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      idsIn(one)
        .filter((id) => root.querySelectorAll(`[id="${CSS.escape(id)}"]`).length !== 1)
        .map((id) => `#${id} of ${named(one)}`),
    ),
  );
  expect(faults).to.deep.equal([]);
});

forEvery('what can be used has a name that holds the words on it [WCAG 2.4.4, 2.5.3, 3.3.2, 4.1.2]', (_, page) => {
  const faults = reachableIn(page).filter((one) => {
    const label = one.getAttribute('aria-label')?.toLowerCase();
    return label !== undefined && one.matches('a, button, summary') && !label.includes(visibleText(one));
  });
  expect(faults.map(named)).to.deep.equal([]);
});

if (isChromium)
  forEvery(
    'the tree of a screen reader has a name for everything that needs one [WCAG 1.1.1, 1.3.1, 2.4.6, 4.1.2]',
    async () => {
      const tree = (await a11ySnapshot({})) as unknown as Heard;
      expect(heardIn(tree).length).to.be.greaterThan(2);
      expect(nameless(tree)).to.deep.equal([]);
    },
  );

forEvery('headings begin at the level the page asks for, and skip none [WCAG 1.3.1, 2.4.6]', (element) => {
  const levels = within(element.shadowRoot!)
    .filter((one) => one.checkVisibility() && /^h[1-6]$/.test(one.localName))
    .map(({ localName }) => Number(localName[1]));
  levels.forEach((level, at) => {
    if (at > 0) expect(level - levels[at - 1]!, `after ${levels.slice(0, at).join()} comes ${level}`).to.be.at.most(1);
  });
});

forEvery(
  'the keyboard reaches everything, in the order one reads, and gets out again [WCAG 1.3.2, 2.1.1, 2.1.2, 2.4.3, 3.2.1]',
  async (_, page) => {
    const [first, last] = [document.createElement('button'), document.createElement('button')];
    first.textContent = last.textContent = 'x';
    page.before(first);
    page.after(last);
    try {
      const expected = reachableIn(page);
      const ofDays = expected.filter((one) => one.matches('[type=date], [type=time]')).length;
      const address = location.href;
      first.focus();
      const visited: (Element | null)[] = [];
      for (let presses = 0; presses < expected.length + 8 + ofDays * 4; presses++) {
        await sendKeys({ press: 'Tab' });
        const now = focusedNow();
        if (now === last) break;
        // A field of a day or a list has stops of its own inside.
        if (now !== visited.at(-1)) visited.push(now);
      }
      expect(focusedNow(), `trapped at ${named(focusedNow())}`).to.equal(last);
      const isStop = (one: Element | null): boolean => one !== null && expected.includes(one as HTMLElement);
      expect(expected.filter((one) => !visited.includes(one)).map(named)).to.deep.equal([]);
      expect(visited.filter(isStop).map(named)).to.deep.equal(expected.map(named));
      expect(location.href, 'focus alone goes nowhere').to.equal(address);
    } finally {
      first.remove();
      last.remove();
    }
  },
);

forEvery('no place in the order of the keyboard was made up [WCAG 2.4.3]', (_, page) => {
  expect(
    within(page)
      .filter((one) => Number(one.getAttribute('tabindex')) > 0)
      .map(named),
  ).to.deep.equal([]);
  const reordered = within(page).filter((one) => {
    const { order, flexDirection } = getComputedStyle(one);
    return !['0', ''].includes(order) || flexDirection.endsWith('reverse');
  });
  expect(reordered.map(named)).to.deep.equal([]);
});

forEvery(
  'focus can be seen, is not hidden under something, and stands out 3:1 [WCAG 1.4.11, 2.4.7, 2.4.11]',
  async (_, page) => {
    await sendKeys({ press: 'Tab' }); // from now on focus is that of a keyboard
    const faults: string[] = [];
    for (const one of reachableIn(page)) {
      one.scrollIntoView({ block: 'nearest' });
      one.focus();
      if (focusedNow() !== one) continue;
      const ring = ringFault(one);
      // Firefox gets its keys here without an active window, but for the first page of a run, and then says that no focus is to be seen.
      const isTold = isChromium || one.matches(':focus-visible');
      if (ring && isTold) faults.push(`${ring}: ${named(one)}`);
      if (!isInSight(one)) faults.push(`hidden: ${named(one)}`);
    }
    expect(faults.join('\n')).to.equal('');
  },
);

forEvery('targets are 24 pixels, or stand that far apart [WCAG 2.5.8]', (_, page) => {
  expect(crowdedTargets(page)).to.deep.equal([]);
});

forEvery(
  'nothing moves, blinks, plays or has to be dragged [WCAG 1.2.1, 1.2.2, 1.2.3, 1.4.2, 2.2.2, 2.3.1, 2.5.7]',
  (_, page) => {
    expect(document.getAnimations()).to.deep.equal([]);
    const inside = within(page);
    expect(
      inside
        .filter((one) =>
          one.matches('audio, video, marquee, blink, [draggable=true], animate, animateTransform, animateMotion'),
        )
        .map(named),
    ).to.deep.equal([]);
  },
);

forEvery('what comes on hover is on the page as well [WCAG 1.4.13]', (_, page) => {
  const hints = within(page).filter(
    (one) => one instanceof HTMLElement && one.title !== '' && one.localName !== 'iframe',
  );
  expect(hints.filter((one) => !one.matches('code, abbr')).map(named)).to.deep.equal([]);
});

forEvery('320 pixels, as at 400 % on a screen of 1280: nothing scrolls sideways [WCAG 1.4.4, 1.4.10]', async () => {
  await setViewport({ width: 320, height: 640 });
  const { scrollWidth, clientWidth } = document.documentElement;
  await setViewport({ width: 800, height: 600 });
  expect(scrollWidth).to.be.at.most(clientWidth);
});

for (const [title, check] of surroundings) checks.set(title, check);

/** Every check on every element of some rooms, in every state: each is drawn once and looked at in all these ways. */
export async function wcagSuite(isMeant: (tag: string) => boolean): Promise<void> {
  const cases = await everyElement('Refused');
  for (const { tag, state, show } of cases.filter((one) => isMeant(one.tag)))
    describe(`${tag}, ${state}`, () => {
      const page = document.createElement('main');
      let element: HTMLElement;
      before(async () => {
        page.lang = 'nl';
        document.body.append(page);
        element = await show(page);
      });
      after(() => page.remove());
      for (const [title, check] of checks) it(title, () => check(element, page));
    });

  describe('on a page in a language we do not speak', () => {
    for (const given of cases.filter(({ tag, state }) => isMeant(tag) && state !== 'Empty' && state !== 'Refused'))
      it(`Dutch is marked as Dutch: ${given.tag} [WCAG 3.1.2]`, () =>
        shownWhile(
          given,
          (element) => {
            const unmarked = [...element.shadowRoot!.children].filter(
              (one) => !(one instanceof HTMLStyleElement) && one.getAttribute('lang') !== 'nl',
            );
            expect(unmarked.map(named)).to.deep.equal([]);
          },
          'de',
        ));
  });
}
