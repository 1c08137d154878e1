import type { ElementHandle, Page } from 'puppeteer-core';

/** What somebody fills in, by the end of the name of its field: what is typed, or the value that is chosen. */
export type Filled = Readonly<Record<string, string>>;

/** One tool on a page, used with a finger and a keyboard. */
export interface ToolOnPage {
  /** Taps the first that fits, once it is there. */
  readonly tap: (selector: string) => Promise<void>;
  /** Fills in fields, key by key. */
  readonly enter: (fields: Filled) => Promise<void>;
  /** Fills in fields and goes on with the button of the form. */
  readonly step: (fields: Filled, go?: string) => Promise<void>;
  /** Waits until this can be read in it. */
  readonly reads: (words: string) => Promise<void>;
  /** Everything that can be read in it. */
  readonly text: () => Promise<string>;
  /** What it took: taps, keys, and swipes to bring into sight what was not. */
  readonly effort: { taps: number; keys: number; swipes: number };
}

/** Brings a control into sight, and tells how many swipes of three quarters of the window that takes a thumb. */
const broughtIntoSight = (control: ElementHandle): Promise<number> =>
  control.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const away = Math.max(0, -top, bottom - innerHeight);
    element.scrollIntoView({ block: 'center' });
    return Math.ceil(away / (innerHeight * 0.75));
  });

/** Milliseconds something may take to come; a busy machine takes its time. */
const WAIT = 15_000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Drives a tool as somebody with a telephone does. */
export function toolOn(page: Page, tag: string): ToolOnPage {
  const effort = { taps: 0, keys: 0, swipes: 0 };
  const find = async (selector: string): Promise<ElementHandle<HTMLElement>> => {
    // Waiting for a selector watches the document and not what is inside an element, hence a loop.
    for (const until = Date.now() + WAIT; ;) {
      const found = await page.$(`${tag} >>> ${selector}`);
      if (found) return found as ElementHandle<HTMLElement>;
      if (Date.now() > until) throw new Error(`"${selector}" is not in ${tag}: ${await text()}`);
      await pause();
    }
  };
  const drawn = (): Promise<unknown> =>
    page.evaluate(
      (name) => (document.querySelector(name) as unknown as { updateComplete: Promise<unknown> }).updateComplete,
      tag,
    );
  const tap = async (selector: string): Promise<void> => {
    const found = await find(selector);
    effort.swipes += await broughtIntoSight(found);
    await found.tap();
    effort.taps++;
    await drawn();
  };
  const enterOne = async (field: string, text: string): Promise<void> => {
    const choice = `input[type=radio][name$="-${field}"][value="${text}"]`;
    const control = await find(`:is(${choice}, [id$="-${field}"]:is(textarea, select, input:not([type=radio])))`);
    effort.swipes += await broughtIntoSight(control);
    const kind = await control.evaluate((element) => (element as HTMLInputElement).type);
    if (kind === 'radio') return tap(choice);
    if (kind === 'select-one') {
      await (control as unknown as ElementHandle<HTMLSelectElement>).select(text);
      effort.taps += 2;
    } else if (kind === 'date') {
      await control.evaluate((element, day) => {
        (element as HTMLInputElement).value = day;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      effort.taps += 3;
    } else {
      await control.evaluate((element) => (element as HTMLInputElement).select());
      await control.type(text);
      effort.taps++;
      effort.keys += text.length;
    }
  };
  const enter = async (fields: Filled): Promise<void> => {
    for (const [field, text] of Object.entries(fields)) await enterOne(field, text);
    await drawn();
  };
  const text = (): Promise<string> =>
    page.evaluate((name) => {
      const inside = document.querySelector(name)?.shadowRoot; // Nothing yet while the element itself is fetched.
      return inside?.querySelector<HTMLElement>('.tool')?.innerText.replace(/\s+/g, ' ') ?? '';
    }, tag);
  return {
    tap,
    enter,
    step: async (fields, go = 'form .save') => {
      await enter(fields);
      await tap(go);
    },
    reads: async (words) => {
      for (const until = Date.now() + WAIT; !(await text()).includes(words); await pause())
        if (Date.now() > until) throw new Error(`"${words}" is not in: ${await text()}`);
    },
    text,
    effort,
  };
}

/** Lets every tool on the page live at another moment, as when somebody comes back weeks later. */
export const atMoment = (page: Page, moment: string): Promise<void> =>
  page.evaluate((instant) => {
    for (const element of document.querySelectorAll('*'))
      if (element.localName.startsWith('dk-'))
        (element as unknown as { clock: () => Date }).clock = () => new Date(instant);
  }, moment);
