import { css } from 'lit';

/** The lists of the log, its picture and what somebody chooses. */
export const logStyles = css`
  .conclusion {
    max-inline-size: 65ch;
    font-size: 1.125em;
  }
  .obstacles {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .obstacle {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: clamp(0.8em, 3cqi, 1.25em);
    border: 1px solid var(--_rule);
    border-inline-start: 4px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .obstacle.solved {
    border-inline-start-style: double;
    border-inline-start-width: 6px;
  }
  .obstacle > :is(h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .obstacle > p,
  .answer-given > p {
    max-inline-size: 65ch;
  }
  .status {
    display: inline-block;
    margin-inline-end: 0.4em;
    padding: 0 0.6em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.875em;
  }
  .late {
    color: var(--_concern);
    font-weight: 600;
  }
  .answer-given {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_rule);
  }
  .more .stack {
    gap: 0.5em;
  }
  .more ul,
  .bars {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .similar > button {
    justify-self: start;
    text-align: start;
  }
  .choose {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
  }
  .choose .field > span {
    font-weight: 600;
  }
  .choose :is(select, input) {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_behind, Field);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
  }
  .choose > [role='status'],
  .choose > .clear {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .bars {
    display: grid;
    gap: 0.4em;
    max-inline-size: 40em;
    padding: 0;
    list-style: none;
  }
  .bars > li {
    display: grid;
    grid-template-columns: minmax(0, 13em) minmax(3em, 1fr) 2.5em;
    gap: 0 0.75em;
    align-items: center;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.1em;
    print-color-adjust: exact;
  }
  .bar > rect {
    fill: color-mix(in srgb, var(--_line) 22%, transparent);
    stroke: var(--_line);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .bar > line {
    stroke: var(--_line);
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .as-table table {
    border-collapse: collapse;
  }
  .as-table :is(th, td) {
    padding: 0.35em 1em 0.35em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .as-table .figure {
    text-align: end;
  }
  .as-table :is(thead th, tfoot th, tfoot td) {
    font-weight: 600;
  }
  @container (max-width: 26em) {
    .bars > li {
      grid-template-columns: minmax(0, 1fr) 2.5em;
    }
    .bars > li > .bar {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .as-table :is(th, td) {
      padding-inline-end: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .bar > rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar > line {
      stroke: CanvasText;
    }
  }
  @media print {
    .obstacle,
    .bars > li,
    tr {
      break-inside: avoid;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
