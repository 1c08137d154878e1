import type { CSSResult, LitElement } from 'lit';

/** Adds styles to an element that is drawn already, below those it has: for parts that come late. Adding them twice changes nothing. */
export function alsoStyled({ renderRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  for (const { styleSheet } of styles)
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
