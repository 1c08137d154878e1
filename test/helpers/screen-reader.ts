/** One node of the tree a screen reader gets. */
export interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Heard[];
}

/** A node and all below it. */
export const heardIn = (one: Heard): Heard[] => [one, ...(one.children ?? []).flatMap(heardIn)];

const needName =
  /^(button|link|textbox|searchbox|combobox|checkbox|radio|slider|spinbutton|switch|tab|menuitem|option|listbox|img|image|table|dialog|DisclosureTriangle)$/i;

/** What needs a name and has none, each with what is heard of it. */
export const nameless = (tree: Heard): string[] =>
  heardIn(tree)
    .filter(({ role, name }) => needName.test(role) && !name?.trim())
    .map(({ role, children }) => `${role}: ${children?.[0]?.name ?? ''}`);
