/** What stands beside the one that is printed. */
const APART = 'data-dk-not-printed';

/** Built once a page; a style sheet that is made here needs no room in a content security policy. */
let sheet: CSSStyleSheet | undefined;

function sheetOfPaper(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page{size:A4;margin:12mm}@media print{[${APART}]{display:none!important}}`);
  }
  return sheet;
}

/** What an element shows on paper of a page: itself, and nothing beside it or around it. */
function siblingsAround(element: Element): { readonly beside: Element[]; readonly roots: (Document | ShadowRoot)[] } {
  const beside: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  for (let at: Element | null = element; at && at !== document.documentElement;) {
    const parent: ParentNode | null = at.parentNode;
    if (!parent) break;
    for (const one of parent.children) if (one !== at && !/^(style|script|link)$/.test(one.localName)) beside.push(one);
    const root: ShadowRoot | undefined = parent instanceof ShadowRoot ? parent : undefined;
    if (root) roots.push(root);
    at = root ? root.host : parent instanceof Element ? parent : null;
  }
  return { beside, roots: [...roots, document] };
}

/**
 * From now on only this element comes on paper, A4, whatever stands around it and however deep it stands; also when somebody prints with
 * the keys of the browser. Returns the function that ends it.
 */
export function printAlone(element: Element): () => void {
  let apart: readonly Element[] = [];
  const look = (): void => {
    for (const one of apart) one.removeAttribute(APART);
    const { beside, roots } = siblingsAround(element);
    for (const one of (apart = beside)) one.setAttribute(APART, '');
    for (const root of roots)
      if (!root.adoptedStyleSheets.includes(sheetOfPaper())) root.adoptedStyleSheets.push(sheetOfPaper());
  };
  const { roots } = siblingsAround(element);
  look();
  window.addEventListener('beforeprint', look);
  return () => {
    window.removeEventListener('beforeprint', look);
    for (const one of apart) one.removeAttribute(APART);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheetOfPaper());
  };
}
