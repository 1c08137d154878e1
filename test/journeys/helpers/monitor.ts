import type { ElementHandle, Page } from 'puppeteer-core';

/** Something inside a room of the monitor, waited for. @param room the tag of the room */
export async function inRoom(page: Page, room: string, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (tag, wanted) =>
      document
        .querySelector('dk-outcome-dashboard')
        ?.shadowRoot?.querySelector(tag)
        ?.shadowRoot?.querySelector<HTMLElement>(wanted) ?? false,
    { polling: 50 },
    room,
    selector,
  );
  return found as ElementHandle<HTMLElement>;
}

/** Presses something in a room. */
export const pressIn = async (page: Page, room: string, selector: string): Promise<void> =>
  (await inRoom(page, room, selector)).evaluate((found) => found.click());

/** Presses the button in a room that says this, or whose name for a screen reader begins with it. */
export async function pressButton(page: Page, room: string, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (tag, wanted) => {
      const root = document.querySelector('dk-outcome-dashboard')?.shadowRoot?.querySelector(tag)?.shadowRoot;
      // No function of its own in here: what compiles these tests would wrap it in a helper the page does not have.
      return (
        [...(root?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find(
          (button) =>
            !button.disabled && (button.ariaLabel ?? button.textContent.replace(/\s+/g, ' ').trim()).startsWith(wanted),
        ) ?? false
      );
    },
    { polling: 50 },
    room,
    name,
  );
  await (found as ElementHandle<HTMLElement>).evaluate((button) => button.click());
}

/** Fills in a field of a room, as typing would. */
export async function fillIn(page: Page, room: string, selector: string, text: string): Promise<void> {
  await (
    await inRoom(page, room, selector)
  ).evaluate((field, value) => {
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** All that a part of a room says, spaces made single. */
export const textIn = async (page: Page, room: string, selector: string): Promise<string> =>
  (await inRoom(page, room, selector)).evaluate((found) => found.textContent.replace(/\s+/g, ' ').trim());

/** Waits until a part of a room says something. */
export async function saysIn(page: Page, room: string, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (tag, wanted, said) =>
      document
        .querySelector('dk-outcome-dashboard')
        ?.shadowRoot?.querySelector(tag)
        ?.shadowRoot?.querySelector(wanted)
        ?.textContent.replace(/\s+/g, ' ')
        .includes(said) ?? false,
    { polling: 50 },
    room,
    selector,
    words,
  );
}
