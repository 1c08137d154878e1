import { css } from 'lit';

export const outcomeMapStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }
  figure {
    display: grid;
    gap: 0.4em;
    margin: 0;
  }
  .sentence {
    max-inline-size: 65ch;
  }
  .beside {
    display: grid;
    gap: 1em 1.5em;
  }
  .drawing {
    display: grid;
    gap: 0.4em;
    align-content: start;
    min-inline-size: 0;
  }
  .stage {
    inline-size: fit-content;
    max-inline-size: 100%;
    touch-action: pan-y;
  }
  svg {
    display: block;
    direction: ltr;
  }
  .picture {
    max-inline-size: 100%;
    overflow: visible;
  }
  .probe {
    background-color: var(--_behind, #fff);
    color: var(--_line);
  }
  .land {
    fill-rule: evenodd;
    stroke: var(--_behind, Canvas);
    stroke-linejoin: round;
  }
  .missing,
  .suppressed,
  .refused {
    stroke: var(--_text-quiet);
  }
  .doubt {
    fill-rule: evenodd;
    pointer-events: none;
  }
  .paper {
    fill: var(--_behind, Canvas);
  }
  .ink {
    fill: CanvasText;
  }
  .patterns {
    position: absolute;
  }
  .line {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 1;
  }
  .refused-line {
    stroke-width: 1.5;
  }
  .uncertain-line {
    stroke: var(--_behind, Canvas);
    stroke-width: 2;
  }
  .own,
  .reader {
    fill: none;
    stroke: var(--_text);
    stroke-linejoin: round;
    pointer-events: none;
  }
  .reader {
    stroke: var(--_focus);
  }
  .under {
    stroke: var(--_behind, Canvas);
  }
  .readout {
    min-block-size: 3em;
    font-variant-numeric: tabular-nums;
  }
  .keys {
    display: none;
  }
  .stage:focus-visible + .readout .keys {
    display: inline;
  }
  .banner {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 600;
  }
  .legend,
  .notes {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .key {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 0.5em;
    align-items: center;
  }
  .swatch {
    stroke: var(--_text-quiet);
  }
  .scroll {
    max-block-size: 36em;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.35em 0.75em 0.35em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child {
    font-weight: 400;
    text-align: start;
  }
  thead th,
  thead th:first-child {
    border-block-end: 2px solid var(--_border);
    font-weight: 600;
  }
  .own-row > * {
    border-block-end: 2px solid var(--_text);
    font-weight: 600;
  }
  button {
    min-block-size: 44px;
    font: inherit;
  }
  .message {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .message.fault {
    border-color: var(--_danger);
  }
  @container (inline-size > 44em) {
    :host(:not([compact])) .beside:has(.stage) {
      grid-template-columns: minmax(0, 3fr) minmax(16em, 2fr);
    }
  }
  th[scope='row'] {
    overflow-wrap: break-word;
  }
  @media (forced-colors: active) {
    .land {
      stroke: CanvasText;
    }
  }
  @media print {
    .readout {
      display: none;
    }
    .land,
    .swatch {
      print-color-adjust: exact;
    }
    .beside:has(.stage) {
      grid-template-columns: 1fr;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    .scroll table {
      font-size: 0.8125em;
    }
  }
`;
