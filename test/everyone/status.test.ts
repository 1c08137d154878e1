import { expect } from '@open-wc/testing';
import { atRest, everyElement, isChart, shownWhile, within } from '../helpers/every-element.js';
import { focusedNow, named, reachableIn } from '../helpers/reachable.js';

const cases = await everyElement('Refused');

/** What a screen reader says by itself: the texts of all live regions of a page. */
const announced = (page: HTMLElement): string =>
  within(page)
    .filter((one) => one.matches('[role=status], [role=alert], [aria-live]:not([aria-live=off])'))
    .map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(Boolean)
    .join(' | ');

const buttonIn = (page: HTMLElement, selector: string): HTMLElement | undefined =>
  reachableIn(page).find((one) => one.matches(selector));

describe('what is said by itself', () => {
  for (const given of cases.filter(({ state }) => state === 'Refused'))
    it(`${given.tag} says what a form cannot take [WCAG 3.3.1, 4.1.3]`, () =>
      shownWhile(given, (_, page) => expect(announced(page)).to.match(/\p{L}{3}/u)));

  for (const given of cases.filter(({ tag, state }) => !isChart(tag) && state === 'Filled'))
    it(`${given.tag} says what was copied, exported or saved [WCAG 4.1.3]`, () =>
      shownWhile(given, async (_, page) => {
        const act = buttonIn(page, 'button.copy, button.export') ?? buttonIn(page, 'button.edit');
        if (!act) return;
        act.click();
        await atRest(page);
        if (act.matches('.edit')) {
          const save = buttonIn(page, 'form button.primary, form button[type=submit]');
          expect(save, `a form opens at ${named(act)}`).to.not.equal(undefined);
          save!.click();
          await atRest(page, 8);
        }
        // Where the next form begins at once, the focus goes there: its label is what is said.
        const goesOn = within(page).some((one) => one.localName === 'form' && one.contains(focusedNow()));
        if (!goesOn) expect(announced(page), `the focus is at ${named(focusedNow())}`).to.match(/\p{L}{3}/u);
      }));
});
