/** What an address such as `embed.html#widget=outcome-chart&src=cijfers.csv` asks for. */
export interface AddressedPlacement {
  /** The tag, such as `dk-outcome-chart`; of a name nobody knows too. */
  readonly tag: string;
  /** Attributes of the element, as they are written in HTML. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Names that are no business of whoever may only write `data-*` or an address: scripts, looks and identity of the page. */
const ofThePage = /^(on.*|style|class|id|slot|is|part|name|nonce|hidden|tabindex|contenteditable)$/;

/** Whether an element may get an attribute of this name from a filtered place or an address. */
export const isOfElement = (name: string): boolean => /^[a-z][a-z-]*$/.test(name) && !ofThePage.test(name);

/** Attributes that hold an address: what they show, or what they tell others to paste, comes from there. */
export const addressAttributes: readonly string[] = ['src', 'geo', 'folder', 'release'];

/** The tag of a name, written with or without `dk-`. */
export const tagOf = (name: string): string => `dk-${name.trim().toLowerCase().replace(/^dk-/, '')}`;

/** Reads the part of an address after `#`; `undefined` when it asks for nothing. WordPress puts a secret of its own behind it. */
export function placementIn(hash: string): AddressedPlacement | undefined {
  const asked = new URLSearchParams(hash.replace(/^#|#\?secret=.*/g, ''));
  const widget = asked.get('widget');
  if (!widget) return undefined;
  const attributes = [...asked].filter(([name]) => name !== 'widget' && isOfElement(name));
  return { tag: tagOf(widget), attributes: Object.fromEntries(attributes) };
}
