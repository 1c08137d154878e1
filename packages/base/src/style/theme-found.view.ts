import type { TokenPurpose } from './tokens.names.js';

export * from './tokens.names.js';

/** What was found for one purpose. */
export interface TokenFound {
  readonly purpose: TokenPurpose;
  /** The name that is used, without the two dashes; `undefined` when the page gives none. */
  readonly name: string | undefined;
  /** What the page wrote under that name, worked out as far as custom properties go. */
  readonly value: string;
  /** Other names the page also gives for this, which are read after it. */
  readonly others: readonly string[];
  /** The page wrote something that is no value of this kind, such as `None`: it is read as if it were not there. */
  readonly invalid: boolean;
}

/** How a colour stands out. */
export interface ColourFound {
  /** Name of the private property, without `--_`: `text`, `button-text`. */
  readonly name: string;
  /** What it is for; `undefined` for colours that are made of others. */
  readonly purpose: TokenPurpose | undefined;
  /** The colour before any repair; `undefined` when the page wrote something that is no colour. */
  readonly found: string | undefined;
  /** What it is drawn on. */
  readonly background: string;
  /** Contrast ratio of what was found; 1 when it is no colour. */
  readonly ratio: number;
  /** Contrast ratio it needs. */
  readonly wanted: number;
  /** What it was mended to, and the ratio of that; `undefined` when it was good. */
  readonly mended: { readonly colour: string; readonly ratio: number } | undefined;
}

/** A font the page asks for. */
export interface FontFound {
  /** Its first name, without quotes. */
  readonly family: string;
  /** `declared` has an `@font-face` on this page, `loaded` when that has come; a `system` font needs none, or is missing: nobody can tell. */
  readonly state: 'loaded' | 'declared' | 'system';
}

/** Everything an element finds on its page about the house style. */
export interface ThemeReading {
  readonly tokens: readonly TokenFound[];
  readonly colours: readonly ColourFound[];
  /** Private names, without `--_`, of colours the browser tells in a way that cannot be measured: they are shown as the page gave them. */
  readonly unmeasured: readonly string[];
  readonly fonts: readonly FontFound[];
  /** The class of a theme around the element, `utrecht-theme`; `undefined` when there is none. */
  readonly themeClass: string | undefined;
  /** What is behind the element. */
  readonly background: string;
  /** A picture or gradient lies behind the element: what it looks like cannot be measured. */
  readonly pictureBehind: boolean;
  readonly isDark: boolean;
  readonly forcedColours: boolean;
}
