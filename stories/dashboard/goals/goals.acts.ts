import type { LitElement } from 'lit';
import type { GoalsScenario } from './goals.scenarios.js';

/** Waits until the panel that was asked for has come and is drawn. */
export async function settled(element: LitElement): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await element.updateComplete;
  }
}

const buttons = (element: LitElement, selector = 'button'): readonly HTMLButtonElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>(selector),
];

/** The button with an id, or the first whose id begins so and that can be pressed. */
export const buttonOf = (element: LitElement, name: string): HTMLButtonElement | undefined =>
  buttons(element).find(({ id, disabled }) =>
    name.startsWith('first:') ? !disabled && id.startsWith(name.slice('first:'.length)) : id === name,
  );

/** Waits until something is there; a panel is fetched when it is first opened. */
async function found<Thing>(element: LitElement, look: () => Thing | undefined): Promise<Thing | undefined> {
  for (let turn = 0; turn < 50; turn++) {
    const thing = look();
    if (thing) return thing;
    await settled(element);
  }
  return undefined;
}

/** Does in the element what the scenario asks for. */
export async function act(element: LitElement, { press = [], tick = [], keep }: GoalsScenario): Promise<void> {
  await element.updateComplete;
  for (const name of press) {
    (await found(element, () => buttonOf(element, name)))?.click();
    await found(element, () => element.renderRoot.querySelector('#panel') ?? undefined);
  }
  for (const label of tick) {
    const boxes = [...element.renderRoot.querySelectorAll<HTMLLabelElement>('#panel label.answer')];
    boxes
      .find(({ textContent, control }) => textContent.includes(label) && !(control as HTMLInputElement).checked)
      ?.click();
    await element.updateComplete;
  }
  if (!keep) return;
  buttons(element, '#panel button.primary')[0]?.click();
  await settled(element);
}
