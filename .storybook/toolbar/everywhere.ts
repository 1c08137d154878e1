/**
 * Style sheets of the toolbar that hold in the page and in every shadow root, also in those made later, and media features that are
 * pretended there. Both work on what a page can reach by itself; what only a browser can do is not pretended (see `forced-colours.ts`).
 */
type Rewrite = readonly [pattern: RegExp, instead: string];

const sheets = new Map<string, CSSStyleSheet>();
const rewrites = new Map<string, readonly Rewrite[]>();
/** The media text a rule was written with, kept while it reads otherwise. */
const written = new Map<CSSMediaRule, string>();

const adopted = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
const ours = (sheet: CSSStyleSheet): boolean => [...sheets.values()].includes(sheet);

/** The text of a media query with everything pretended put in. */
export const pretended = (text: string, list: Iterable<Rewrite>): string =>
  [...list].reduce((now, [pattern, instead]) => now.replace(pattern, instead), text);

function rewriteRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const text = written.get(rule) ?? rule.media.mediaText;
      const next = pretended(text, [...rewrites.values()].flat());
      if (next === text) written.delete(rule);
      else written.set(rule, text);
      if (rule.media.mediaText !== next) rule.media.mediaText = next;
    }
    if ('cssRules' in rule) rewriteRules(rule.cssRules as CSSRuleList);
  }
}

const rewrite = (sheet: CSSStyleSheet): void => {
  // A style sheet from elsewhere cannot be read; there is none in a story of ours.
  if (!sheet.href || sheet.href.startsWith(location.origin)) rewriteRules(sheet.cssRules);
};

Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
  ...adopted,
  set(this: ShadowRoot, given: readonly CSSStyleSheet[]) {
    const own = [...given].filter((sheet) => !ours(sheet));
    if (rewrites.size > 0) for (const sheet of own) rewrite(sheet);
    adopted.set?.call(this, [...own, ...sheets.values()]);
  },
});

/** Every shadow root that is open, however deep. */
function* rootsIn(within: ParentNode): Generator<ShadowRoot> {
  for (const element of within.querySelectorAll('*'))
    if (element.shadowRoot) {
      yield element.shadowRoot;
      yield* rootsIn(element.shadowRoot);
    }
}

function renew(drop?: CSSStyleSheet): void {
  for (const root of [document, ...rootsIn(document)]) {
    const own = [...root.adoptedStyleSheets].filter((sheet) => sheet !== drop && !ours(sheet));
    for (const sheet of [...own, ...root.styleSheets]) rewrite(sheet);
    root.adoptedStyleSheets = root instanceof ShadowRoot ? own : [...own, ...sheets.values()];
  }
}

/** Puts a style sheet everywhere under a name, or takes it away when there is no text. */
export function styleEverywhere(name: string, css: string): void {
  const before = sheets.get(name);
  sheets.delete(name);
  if (css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(name, sheet);
  }
  if (before || css) renew(before);
}

/** Lets every media query read as if a feature held; nothing given takes that back. */
export function pretendMedia(name: string, list: readonly Rewrite[] = []): void {
  if (list.length === 0 && !rewrites.has(name)) return;
  if (list.length > 0) rewrites.set(name, list);
  else rewrites.delete(name);
  renew();
}
