/** What became of copying: it is on the clipboard, or it was selected so that the keys of the system can copy it. */
export type Copied = 'copied' | 'selected';

/** Selects everything in an element, also within a shadow root. */
function select(from: HTMLElement): void {
  from.focus();
  const selection = from.ownerDocument.getSelection();
  const range = from.ownerDocument.createRange();
  range.selectNodeContents(from);
  selection?.removeAllRanges();
  selection?.addRange(range);
  // In a shadow root some browsers take a selection by its ends only.
  if (selection?.isCollapsed) selection.setBaseAndExtent(from, 0, from, from.childNodes.length);
}

/** Copies a text; where the page may not, what shows the text is selected. */
export async function copied(text: string, from: HTMLElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    select(from);
    return 'selected';
  }
}
