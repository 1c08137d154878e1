/** A house style one can put on every story. */
export interface Theme {
  readonly title: string;
  /** What the page says of its colours, for themes without a style sheet. */
  readonly scheme: 'light' | 'dark';
  /** The style sheet of the design tokens, fetched when the theme is first chosen. */
  readonly css?: () => Promise<{ readonly default: string }>;
}

/**
 * The house styles of the toolbar: our own defaults, and the token sets of NL Design System that may be shipped (EUPL-1.2). One more
 * is one more line here and its package among the dev dependencies. The class of a theme is read from its own style sheet.
 */
export const themes: Readonly<Record<string, Theme>> = {
  own: { title: 'Own, light', scheme: 'light' },
  'own-dark': { title: 'Own, dark', scheme: 'dark' },
  voorbeeld: {
    title: 'Voorbeeld',
    scheme: 'light',
    css: () => import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline'),
  },
  ma: {
    title: 'Mooi & Anders',
    scheme: 'light',
    css: () => import('@nl-design-system-community/ma-design-tokens/dist/theme.css?inline'),
  },
  purmerend: {
    title: 'Purmerend',
    scheme: 'light',
    css: () => import('@nl-design-system-community/purmerend-design-tokens/dist/theme.css?inline'),
  },
};

interface Loaded {
  readonly sheet: CSSStyleSheet;
  readonly className: string;
}

const loaded = new Map<string, Promise<Loaded | undefined>>();

/** The class under which a theme keeps its tokens: that of the first rule of its style sheet. */
const classIn = (css: string): string => /^\s*\.([a-z][\w-]*)\s*\{/m.exec(css)?.[1] ?? '';

async function load(name: string): Promise<Loaded | undefined> {
  const css = (await themes[name]?.css?.())?.default;
  if (!css) return undefined;
  const className = classIn(css);
  if (!className) throw new Error(`The style sheet of the theme "${name}" has no class to hang its tokens on.`);
  const sheet = new CSSStyleSheet();
  await sheet.replace(css);
  return { sheet, className };
}

let current: Loaded | undefined;

/** Puts one theme on the page, as a municipality does: a class on `<html>` and the style sheet of the tokens. */
export async function applyTheme(name: string): Promise<void> {
  if (!loaded.has(name)) loaded.set(name, load(name));
  const next = await loaded.get(name);
  const root = document.documentElement;
  if (current) root.classList.remove(current.className);
  if (next) root.classList.add(next.className);
  document.adoptedStyleSheets = [
    ...document.adoptedStyleSheets.filter((sheet) => sheet !== current?.sheet),
    ...(next ? [next.sheet] : []),
  ];
  root.dataset['scheme'] = themes[name]?.scheme ?? 'light';
  current = next;
}
