/** What stands beside the one that is printed. */
const APART = 'data-dk-not-printed';

/** What it stands in: on paper that is no more than paper, or its margins would fill a sheet of their own. */
const AROUND = 'data-dk-printed-around';

const rules = `@page{size:A4;margin:12mm}@media print{[${APART}]{display:none!important}[${AROUND}]{display:block!important;min-block-size:0!important;margin:0!important;padding:0!important;border:0!important}}`;

/** Built once a page; a style sheet that is made here needs no room in a content security policy. */
let sheet: CSSStyleSheet | undefined;

function sheetOfPaper(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  return sheet;
}

/** What an element shows on paper of a page: itself, and nothing beside it or around it. */
function placeOf(element: Element): {
  readonly beside: readonly Element[];
  readonly around: readonly Element[];
  readonly roots: readonly (Document | ShadowRoot)[];
} {
  const beside: Element[] = [];
  const around: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  for (let at: Element | null = element; at && at !== document.documentElement;) {
    const parent: ParentNode | null = at.parentNode;
    if (!parent) break;
    for (const one of parent.children) if (one !== at && !/^(style|script|link)$/.test(one.localName)) beside.push(one);
    const root: ShadowRoot | undefined = parent instanceof ShadowRoot ? parent : undefined;
    if (root) roots.push(root);
    at = root ? root.host : parent instanceof Element ? parent : null;
    if (at) around.push(at);
  }
  return { beside, around, roots: [...roots, document] };
}

/** Marks them for the sheet of paper. Returns the function that takes the marks away. */
function marked(beside: readonly Element[], around: readonly Element[]): () => void {
  for (const one of beside) one.setAttribute(APART, '');
  for (const one of around) one.setAttribute(AROUND, '');
  return () => {
    for (const one of beside) one.removeAttribute(APART);
    for (const one of around) one.removeAttribute(AROUND);
  };
}

/**
 * From now on only this element comes on paper, A4, whatever stands around it and however deep it stands; also when somebody prints with
 * the keys of the browser. Returns the function that ends it.
 */
export function printAlone(element: Element): () => void {
  let end = (): void => undefined;
  const look = (): void => {
    end();
    const { beside, around, roots } = placeOf(element);
    end = marked(beside, around);
    for (const root of roots)
      if (!root.adoptedStyleSheets.includes(sheetOfPaper())) root.adoptedStyleSheets.push(sheetOfPaper());
  };
  const { roots } = placeOf(element);
  look();
  window.addEventListener('beforeprint', look);
  return () => {
    window.removeEventListener('beforeprint', look);
    end();
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheetOfPaper());
  };
}
