import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { atRest, everyElement, isChart, shownWhile, within } from '../helpers/every-element.js';
import { focusedNow, named, reachableIn } from '../helpers/reachable.js';

const isChromium = navigator.userAgent.includes('Chrome/');
const cases = await everyElement();
const caseOf = (tag: string, state: string) => cases.find((one) => one.tag === tag && one.state === state)!;

const press = async (page: HTMLElement, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await atRest(page);
};

/** Goes with Tab, from before the element, to a stop inside it. */
async function tabTo(page: HTMLElement, isThere: (at: Element) => boolean): Promise<HTMLElement> {
  for (let presses = 0; presses < 80; presses++) {
    await sendKeys({ press: 'Tab' });
    const now = focusedNow();
    if (now && isThere(now)) return now as HTMLElement;
  }
  throw new Error(`Tab never came there: ${reachableIn(page).map(named).join('\n')}`);
}

/** Something to do in an element by keys alone. */
interface Act {
  readonly tag: string;
  readonly state: string;
  /** The stop it is done at. */
  readonly at: string;
  readonly key: string;
  /** Pressed before it, so that there is something to do. */
  readonly first?: string;
  /** What it is, in words. */
  readonly does: string;
  /** Something of the page that is otherwise afterwards. */
  readonly changes: (page: HTMLElement) => unknown;
}

const valueOfSlider = (page: HTMLElement): unknown =>
  within(page)
    .find((one) => one.role === 'slider')
    ?.getAttribute('aria-valuetext');
const stops = (page: HTMLElement): unknown => reachableIn(page).length;
const focus = (): unknown => named(focusedNow());

const acts: readonly Act[] = [
  ...cases
    .filter(({ tag, state }) => isChart(tag) && tag !== 'dk-indicator-card' && state !== 'Empty')
    .map(({ tag, state }) => ({
      tag,
      state,
      at: '[role=slider]',
      first: 'Home',
      key: 'End',
      does: 'reads point by point',
      changes: valueOfSlider,
    })),
  ...cases
    .filter(({ tag, state }) => !isChart(tag) && state === 'Empty' && /deck|ledger|log|chain|compass/.test(tag))
    .map(({ tag, state }) => ({
      tag,
      state,
      at: 'button.start, button.primary',
      key: 'Enter',
      does: 'opens its form',
      changes: stops,
    })),
  {
    tag: 'dk-theme-probe',
    state: 'Filled',
    at: 'summary',
    key: ' ',
    does: 'unfolds what was found',
    changes: (page) => within(page).filter((one) => one.matches('details[open]')).length,
  },
  {
    tag: 'dk-data-manager',
    state: 'Filled',
    at: 'button.wipe',
    key: 'Enter',
    does: 'asks before it wipes',
    changes: stops,
  },
  {
    tag: 'dk-embed-builder',
    state: 'Filled',
    at: 'button.to-code',
    key: 'Enter',
    does: 'goes to the code',
    changes: focus,
  },
  {
    tag: 'dk-outcome-dashboard',
    state: 'Empty',
    at: 'button:not(.begin-goal)',
    key: 'Enter',
    does: 'shows its example',
    changes: stops,
  },
];

describe('by keys alone', () => {
  // Firefox as it is driven here presses no button by Enter or Space: there only the keys we listen to ourselves are tried.
  const tried = acts.filter(({ at }) => isChromium || at === '[role=slider]');
  for (const { tag, state, at, first: ahead, key, does, changes } of tried)
    it(`${tag} ${does}, can be left with Escape, and Tab leads out [WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7]`, () =>
      shownWhile(caseOf(tag, state), async (_, page) => {
        const [first, last] = [document.createElement('button'), document.createElement('button')];
        first.textContent = last.textContent = 'x';
        page.before(first);
        page.after(last);
        try {
          first.focus();
          const stop = await tabTo(page, (one) => one.matches(at) && within(page).includes(one));
          // Firefox gets its keys here without an active window, and then draws no ring; `wcag.suite.ts` looks at its rings.
          if (isChromium) expect(getComputedStyle(stop).outlineStyle, `no ring at ${named(stop)}`).to.not.equal('none');
          if (ahead) await press(page, ahead);
          const before = changes(page);
          await press(page, key);
          expect(changes(page)).to.not.equal(before);
          expect(focusedNow(), 'the focus is not lost').to.not.equal(document.body);
          await press(page, 'Escape');
          expect(focusedNow(), 'nor after Escape').to.not.equal(document.body);
          await tabTo(page, (one) => one === last);
        } finally {
          first.remove();
          last.remove();
        }
      }));
});
