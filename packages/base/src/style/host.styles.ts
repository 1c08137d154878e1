import { css, unsafeCSS } from 'lit';

/** The colours that are checked at run time, with the contrast each needs: 4.5 for text, 3 for lines and shapes (WCAG 2.2). */
export const checkedColours: Readonly<Record<string, number>> = {
  text: 4.5,
  'text-quiet': 4.5,
  heading: 4.5,
  link: 4.5,
  danger: 4.5,
  improvement: 4.5,
  concern: 4.5,
  neutral: 4.5,
  line: 3,
  border: 3,
  focus: 3,
};

/** How large a heading is: the house style's own per level, as far as it leaves room for what is below it. */
const headingSizes = unsafeCSS(
  [2, 3, 4, 5, 6]
    .map(
      (level) =>
        `h${level}{font-size:min(1.75em,var(--dk-heading-font-size,var(--nl-heading-level-${level}-font-size,var(--utrecht-heading-${level}-font-size,1.25em))))}`,
    )
    .join(''),
);

/** Our own colours on a dark background, and controls of the browser to go with them; `hostStyles` holds those on a light one. */
export const darkDefaults =
  'color-scheme:dark;--_own-line:#7cc0ff;--_own-link:#9bd0ff;--_own-danger:#ff9d94;--_own-focus:#ffd34d;' +
  '--_own-improvement:#6fc3f7;--_own-concern:#f5a65b;--_own-neutral:#cfa5ff;';

/**
 * The bridge between a house style and our elements. Order: our own `--dk-*`, then NL Design System Candidate (`--nl-*`), the
 * common layer (`--basis-*`), Utrecht (`--utrecht-*`), then a default of our own. Order and names follow what 44 token sets
 * really define (D§2.2). No token is ever needed: text inherits from the page, surfaces are mixed from the text colour.
 *
 * Improvement and concern are blue and orange, never green and red, and always come with a word and a shape (D§7.1).
 */
export const hostStyles = css`
  :host {
    --_own-line: #0b5cad;
    --_own-link: #0b5cad;
    --_own-danger: #b3261e;
    --_own-focus: #0b5cad;
    --_own-improvement: #006a9c;
    --_own-concern: #9f4409;
    --_own-neutral: #490092;
    --_text: var(
      --dk-color-text,
      var(
        --nl-paragraph-color,
        var(
          --basis-color-default-color-document,
          var(--utrecht-document-color, var(--utrecht-root-color, currentcolor))
        )
      )
    );
    --_heading: var(
      --dk-heading-color,
      var(--nl-heading-level-3-color, var(--utrecht-heading-3-color, var(--basis-heading-color, var(--_text))))
    );
    --_text-quiet: var(--dk-color-text-quiet, color-mix(in srgb, var(--_text) 75%, transparent));
    --_link: var(--dk-color-link, var(--nl-link-color, var(--utrecht-link-color, var(--_own-link))));
    --_line: var(
      --dk-chart-line-color,
      var(--basis-color-action-1-color-default, var(--nl-link-color, var(--utrecht-link-color, var(--_own-line))))
    );
    --_improvement: var(--dk-color-improvement, var(--_own-improvement));
    --_concern: var(--dk-color-concern, var(--_own-concern));
    --_neutral: var(--dk-color-neutral, var(--_own-neutral));
    --_danger: var(
      --dk-color-danger,
      var(
        --nl-form-field-error-message-color,
        var(--basis-color-negative-color-default, var(--utrecht-form-field-error-message-color, var(--_own-danger)))
      )
    );
    --_focus: var(
      --dk-focus-color,
      var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--_own-focus)))
    );
    --_border: var(
      --dk-border-color,
      var(
        --basis-form-control-border-color,
        var(
          --utrecht-textbox-border-color,
          var(--utrecht-form-input-border-color, color-mix(in srgb, var(--_text) 60%, transparent))
        )
      )
    );
    --_rule: var(--dk-rule-color, color-mix(in srgb, var(--_text) 18%, transparent));
    --_surface: var(--dk-surface-color, color-mix(in srgb, var(--_text) 4%, transparent));
    --_surface-strong: color-mix(in srgb, var(--_text) 9%, transparent);
    --_radius: min(
      0.5em,
      var(--dk-border-radius, var(--nl-button-border-radius, var(--utrecht-button-border-radius, 4px)))
    );
    --_house: var(
      --dk-house-style,
      var(--basis-color-default-color-document, var(--utrecht-button-background-color, var(--utrecht-document-color)))
    );
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_text);
    font-family: var(
      --dk-font-family,
      var(
        --nl-paragraph-font-family,
        var(
          --basis-text-font-family-default,
          var(--utrecht-document-font-family, var(--utrecht-root-font-family, inherit))
        )
      )
    );
    font-size: var(
      --dk-font-size,
      var(
        --nl-paragraph-font-size,
        var(--basis-text-font-size-md, var(--utrecht-paragraph-font-size, var(--utrecht-document-font-size, inherit)))
      )
    );
    line-height: var(
      --dk-line-height,
      var(
        --nl-paragraph-line-height,
        var(--basis-text-line-height-md, var(--utrecht-paragraph-line-height, var(--utrecht-document-line-height, 1.5)))
      )
    );
    overflow-wrap: anywhere;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    color: var(--_heading);
    font-family: var(
      --dk-heading-font-family,
      var(
        --nl-heading-level-3-font-family,
        var(--utrecht-heading-3-font-family, var(--basis-heading-font-family, inherit))
      )
    );
    line-height: 1.3;
  }
  ${headingSizes}
  p {
    margin: 0;
  }
  a {
    color: var(--_link);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--_text-quiet);
    font-size: 0.875em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    border: 0;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    /* Important, because a repair of contrast is written after this and knows nothing of the colours a reader chose. */
    :host {
      --_text: CanvasText !important;
      --_text-quiet: CanvasText !important;
      --_heading: CanvasText !important;
      --_line: CanvasText !important;
      --_improvement: CanvasText !important;
      --_concern: CanvasText !important;
      --_neutral: CanvasText !important;
      --_danger: CanvasText !important;
      --_border: CanvasText !important;
      --_link: LinkText !important;
      --_focus: Highlight !important;
      --_rule: GrayText !important;
      --_surface: Canvas !important;
      --_behind: Canvas !important;
    }
  }
  @media print {
    /* Paper is white, whatever the page is. Important for the same reason. */
    :host {
      --_text: #000 !important;
      --_heading: #000 !important;
      --_link: #000 !important;
    }
    .no-print {
      display: none !important;
    }
  }
`;
