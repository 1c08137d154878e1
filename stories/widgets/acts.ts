import type { LitElement } from 'lit';

/** What somebody did before we look: buttons pressed, and what was filled in then. */
export interface Acts {
  /** Buttons, by their class. */
  readonly press?: readonly string[];
  /** What is typed or chosen, by field; an answer of a choice by its value. */
  readonly typed?: Readonly<Record<string, string>>;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A button once it stands there: an element may draw it late. @throws when it never does, so that no story shows what nobody did */
async function buttonIn(root: ParentNode, name: string): Promise<HTMLButtonElement> {
  for (let turns = 0; turns < 300; turns++) {
    const button = root.querySelector<HTMLButtonElement>(`button.${name}`);
    if (button) return button;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`there is no button .${name} to press`);
}

function fillIn(root: ParentNode, field: string, text: string): void {
  const radio = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
    ({ name, value }) => name.endsWith(`-${field}`) && value === text,
  );
  if (radio) return radio.click();
  const control = root.querySelector<HTMLInputElement | HTMLSelectElement>(
    `[id$='-${field}']:is(input, textarea, select)`,
  );
  if (!control) return;
  if (control instanceof HTMLSelectElement)
    control.selectedIndex = [...control.options].findIndex(({ value }) => value === text);
  else control.value = text;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('blur'));
}

/** Does what a scenario says somebody did. */
export async function act(element: LitElement, { press = [], typed = {} }: Acts): Promise<void> {
  const settle = async (): Promise<void> => {
    await turn();
    await element.updateComplete;
  };
  await settle();
  await settle();
  for (const name of press) {
    (await buttonIn(element.renderRoot, name)).click();
    await settle();
    await settle();
  }
  for (const [field, text] of Object.entries(typed)) {
    fillIn(element.renderRoot, field, text);
    await settle();
  }
}
