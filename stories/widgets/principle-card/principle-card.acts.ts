import type { DkPrincipleCard } from '@draagkracht/widgets';
import type { CardScenario } from './principle-card.scenarios.js';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does what a scenario says somebody did: presses buttons, types into fields. */
export async function act(card: DkPrincipleCard, { press = [], typed = {} }: CardScenario): Promise<void> {
  const settle = async (): Promise<void> => {
    await turn();
    await card.updateComplete;
  };
  await settle();
  await settle();
  for (const name of press) {
    card.renderRoot.querySelector<HTMLButtonElement>(`button.${name}`)?.click();
    await settle();
  }
  for (const [field, text] of Object.entries(typed)) {
    const control = card.renderRoot.querySelector<HTMLInputElement>(`[id$='-${field}']:is(input, textarea)`);
    if (!control) continue;
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('blur'));
    await settle();
  }
}
