import { css } from 'lit';

export const smallMultiplesStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin: 0;
  }
  .sentence,
  .notes {
    max-inline-size: 65ch;
  }
  .banner {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 600;
  }
  .unit {
    font-weight: 400;
  }
  .panels {
    display: grid;
    gap: 0 0.9em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    padding: 4px;
  }
  /* Names and figures may take two lines: the pictures of a row still stand level, or one could not compare them. */
  .panel {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    gap: 0.15em;
    margin-block-end: 0.75em;
    padding: 0.3em;
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .own {
    outline: 2px solid var(--_text);
  }
  .current {
    outline: 3px solid var(--_focus);
  }
  .name {
    font-size: 0.875em;
    align-self: end;
    line-height: 1.25;
    hyphens: auto;
  }
  .own .name {
    font-weight: 600;
  }
  .value {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .value.gap {
    color: var(--_text-quiet);
    font-size: 0.875em;
    font-weight: 400;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
  }
  .base {
    stroke: var(--_rule);
  }
  .line {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .reference {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 1.25;
    stroke-dasharray: 4 3;
    vector-effect: non-scaling-stroke;
  }
  .end {
    fill: var(--_line);
    stroke: var(--_line);
    stroke-width: 2;
  }
  .hollow {
    fill: var(--_behind, Canvas);
  }
  .readout {
    min-block-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .find input {
    inline-size: 14em;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_behind, Canvas);
    color: inherit;
    font: inherit;
  }
  .notes {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link);
    cursor: pointer;
  }
  @media print {
    .readout,
    .find {
      display: none;
    }
  }
`;
