import type { PublishingScenario } from './publishing.scenarios.js';

const frame = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));

/** Waits until something in the room can be pressed. */
async function until(room: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let at = 0; at < 500; at++) {
    const found = room.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found && !found.hasAttribute('disabled')) return found;
    await frame();
  }
  throw new Error(`${selector} cannot be pressed`);
}

/** Does what a scenario asks, in order, and waits until what comes of it is there. */
export async function act(room: HTMLElement, { press = [] }: PublishingScenario): Promise<void> {
  const after = { make: '[data-act=council]', keep: '[data-act=keep][disabled], .message', council: 'dk-council-page' };
  for (const name of press) {
    (await until(room, `[data-act=${name}]`)).click();
    await frame();
    await until(room, after[name]);
  }
}
