import { css, unsafeCSS } from 'lit';

/** Coloured fields with text on them: black on white on paper. Important, because repairs are written after this. */
const onPaper = unsafeCSS(
  `@media print{:host{${['head', 'even', 'info', 'success', 'warning', 'error', 'badge']
    .map((field) => `--_${field}:#fff!important;--_${field}-text:#000!important;`)
    .join('')}}}`,
);

/**
 * What a house style says beyond the colours of a first look: hover, the second button, tables, messages, badges, separators. It
 * comes when an element finds tokens around it, below all its other styles; the names stand in `tokens.names.ts` too.
 */
export const houseStyles = css`
  :host {
    --_link-hover: var(
      --dk-color-link-hover,
      var(--nl-link-hover-color, var(--utrecht-link-hover-color, var(--_link)))
    );
    --_button-border: var(
      --dk-button-primary-border-color,
      var(
        --nl-button-primary-border-color,
        var(--utrecht-button-primary-action-border-color, var(--utrecht-button-border-color, var(--_button)))
      )
    );
    --_button-hover: var(
      --dk-button-primary-hover-background-color,
      var(
        --nl-button-primary-hover-background-color,
        var(
          --utrecht-button-primary-action-hover-background-color,
          var(--utrecht-button-hover-background-color, var(--_button))
        )
      )
    );
    --_button-hover-text: var(
      --dk-button-primary-hover-color,
      var(
        --nl-button-primary-hover-color,
        var(--utrecht-button-primary-action-hover-color, var(--utrecht-button-hover-color, var(--_button-text)))
      )
    );
    --_second: var(
      --dk-button-secondary-background-color,
      var(--nl-button-secondary-background-color, var(--utrecht-button-secondary-action-background-color, transparent))
    );
    --_second-text: var(
      --dk-button-secondary-color,
      var(--nl-button-secondary-color, var(--utrecht-button-secondary-action-color, var(--_link)))
    );
    --_second-border: var(
      --dk-button-secondary-border-color,
      var(--nl-button-secondary-border-color, var(--utrecht-button-secondary-action-border-color, var(--_border)))
    );
    --_second-hover: var(
      --dk-button-secondary-hover-background-color,
      var(
        --nl-button-secondary-hover-background-color,
        var(--utrecht-button-secondary-action-hover-background-color, var(--_second))
      )
    );
    --_second-hover-text: var(
      --dk-button-secondary-hover-color,
      var(--nl-button-secondary-hover-color, var(--utrecht-button-secondary-action-hover-color, var(--_second-text)))
    );
    --_button-radius: var(
      --dk-button-border-radius,
      var(--nl-button-border-radius, var(--utrecht-button-border-radius, var(--_radius)))
    );
    --_head: var(--dk-table-header-background-color, var(--utrecht-table-header-background-color, transparent));
    --_head-text: var(--dk-table-header-color, var(--utrecht-table-header-color, var(--_text)));
    --_row-rule: var(--dk-table-row-border-color, var(--utrecht-table-row-border-block-end-color, var(--_rule)));
    --_even: var(
      --dk-table-row-alternate-background-color,
      var(--utrecht-table-row-alternate-even-background-color, transparent)
    );
    --_even-text: var(--utrecht-table-row-alternate-even-color, var(--_text));
    --_even-quiet: var(--_text-quiet);
    --_even-link: var(--_link);
    --_cell: min(0.75em, var(--dk-table-cell-padding-inline, var(--utrecht-table-cell-padding-inline-start, 0px)));
    --_info: var(
      --dk-alert-info-background-color,
      var(
        --nl-alert-info-background-color,
        var(--utrecht-alert-info-background-color, var(--basis-color-info-bg-subtle, var(--_surface)))
      )
    );
    --_info-text: var(
      --dk-alert-info-color,
      var(--nl-alert-info-color, var(--utrecht-alert-info-color, var(--basis-color-info-color-default, var(--_text))))
    );
    --_info-border: var(
      --dk-alert-info-border-color,
      var(
        --nl-alert-info-border-color,
        var(--utrecht-alert-info-border-color, var(--basis-color-info-border-default, var(--_border)))
      )
    );
    --_success: var(
      --dk-alert-success-background-color,
      var(
        --nl-alert-success-background-color,
        var(--utrecht-alert-ok-background-color, var(--basis-color-positive-bg-subtle, var(--_surface)))
      )
    );
    --_success-text: var(
      --dk-alert-success-color,
      var(
        --nl-alert-success-color,
        var(--utrecht-alert-ok-color, var(--basis-color-positive-color-default, var(--_text)))
      )
    );
    --_success-border: var(
      --dk-alert-success-border-color,
      var(
        --nl-alert-success-border-color,
        var(--utrecht-alert-ok-border-color, var(--basis-color-positive-border-default, var(--_border)))
      )
    );
    --_warning: var(
      --dk-alert-warning-background-color,
      var(
        --nl-alert-warning-background-color,
        var(--utrecht-alert-warning-background-color, var(--basis-color-warning-bg-subtle, var(--_surface)))
      )
    );
    --_warning-text: var(
      --dk-alert-warning-color,
      var(
        --nl-alert-warning-color,
        var(--utrecht-alert-warning-color, var(--basis-color-warning-color-default, var(--_text)))
      )
    );
    --_warning-border: var(
      --dk-alert-warning-border-color,
      var(
        --nl-alert-warning-border-color,
        var(--utrecht-alert-warning-border-color, var(--basis-color-warning-border-default, var(--_border)))
      )
    );
    --_error: var(
      --dk-alert-error-background-color,
      var(
        --nl-alert-error-background-color,
        var(--utrecht-alert-error-background-color, var(--basis-color-negative-bg-subtle, var(--_surface)))
      )
    );
    --_error-text: var(
      --dk-alert-error-color,
      var(
        --nl-alert-error-color,
        var(--utrecht-alert-error-color, var(--basis-color-negative-color-default, var(--_text)))
      )
    );
    --_error-border: var(
      --dk-alert-error-border-color,
      var(
        --nl-alert-error-border-color,
        var(--utrecht-alert-error-border-color, var(--basis-color-negative-border-default, var(--_danger)))
      )
    );
    --_badge: var(
      --dk-data-badge-background-color,
      var(
        --nl-data-badge-background-color,
        var(--utrecht-data-badge-background-color, var(--utrecht-badge-background-color, transparent))
      )
    );
    --_badge-text: var(
      --dk-data-badge-color,
      var(--nl-data-badge-color, var(--utrecht-data-badge-color, var(--utrecht-badge-color, var(--_text))))
    );
    --_separator: var(
      --dk-separator-color,
      var(--utrecht-separator-color, var(--basis-line-border-color, var(--_rule)))
    );
  }
  :host :focus-visible {
    outline-style: var(--dk-focus-style, var(--basis-focus-outline-style, var(--utrecht-focus-outline-style, solid)));
    outline-width: max(
      2px,
      var(--dk-focus-width, var(--basis-focus-outline-width, var(--utrecht-focus-outline-width, 3px)))
    );
    outline-offset: var(--dk-focus-offset, var(--basis-focus-outline-offset, var(--utrecht-focus-outline-offset, 2px)));
  }
  :host a:hover {
    color: var(--_link-hover);
  }
  :host button.primary {
    border-color: var(--_button-border);
    border-radius: var(--_button-radius);
  }
  :host button.primary:hover {
    background: var(--_button-hover);
    color: var(--_button-hover-text);
  }
  :host
    :is(.actions, .notice, .saving, .foot, .empty, p.no-print)
    > button:is(:not(.primary, [aria-pressed]), .for-meeting[aria-pressed='false']) {
    border-color: var(--_second-border);
    border-radius: var(--_button-radius);
    background: var(--_second);
    color: var(--_second-text);
  }
  :host
    :is(.actions, .notice, .saving, .foot, .empty, p.no-print)
    > button:is(:not(.primary, [aria-pressed]), .for-meeting[aria-pressed='false']):hover {
    background: var(--_second-hover);
    color: var(--_second-hover-text);
  }
  :host :is(.empty, .foot) {
    border-block-start-color: var(--_separator);
  }
  :host table {
    --_rule: var(--_row-rule);
  }
  :host thead th {
    background: var(--_head);
    color: var(--_head-text);
  }
  :host tbody tr:nth-child(even) {
    --_text: var(--_even-text);
    --_text-quiet: var(--_even-quiet);
    --_link: var(--_even-link);
    background: var(--_even);
    color: var(--_text);
  }
  :host :is(th, td):first-child {
    padding-inline-start: var(--_cell);
  }
  :host .message {
    --_fill: var(--_info);
    --_ink: var(--_info-text);
    --_edge: var(--_info-border);
  }
  :host :is(#done, #act).message {
    --_fill: var(--_success);
    --_ink: var(--_success-text);
    --_edge: var(--_success-border);
  }
  :host :is(.warnings, .guard.noticed) {
    --_fill: var(--_warning);
    --_ink: var(--_warning-text);
    --_edge: var(--_warning-border);
  }
  :host :is(.message.fault, .summary, .guard.blocks) {
    --_fill: var(--_error);
    --_ink: var(--_error-text);
    --_edge: var(--_error-border);
  }
  /* What stands in a message is written in its colour: links of the house style need not stand out on it. */
  :host :is(.message, .summary, .guard.noticed) {
    --_text: var(--_ink);
    --_text-quiet: var(--_ink);
    --_heading: var(--_ink);
    --_link: var(--_ink);
    --_link-hover: var(--_ink);
    --_danger: var(--_ink);
    --_border: var(--_ink);
    --_focus: var(--_ink);
    --_behind: var(--_fill);
    --_second: transparent;
    --_second-text: var(--_ink);
    --_second-border: var(--_ink);
    --_second-hover: transparent;
    --_second-hover-text: var(--_ink);
    border-inline-start-color: var(--_edge);
    background: var(--_fill);
    color: var(--_ink);
  }
  :host .c0 {
    --_stroke: var(--_series-2);
  }
  :host .c1 {
    --_stroke: var(--_series-3);
  }
  :host .c2 {
    --_stroke: var(--_series-4);
  }
  :host .companion path {
    stroke: var(--_stroke, var(--_text-quiet));
  }
  :host .companion circle {
    fill: var(--_stroke, var(--_text-quiet));
  }
  :host :is(.banner, .tag) {
    background: var(--_badge);
    color: var(--_badge-text);
  }
  ${onPaper}
`;
