import { css } from 'lit';

/** The conversation and its report. */
export const deskStyles = css`
  .steps ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .step {
    display: grid;
    gap: 0.1em;
    align-content: start;
    inline-size: 100%;
    block-size: 100%;
    padding-inline: 0.8em;
    text-align: start;
  }
  .step[aria-current] {
    border-width: 2px;
    border-color: var(--_link);
    font-weight: 600;
  }
  .state {
    color: inherit;
    font-size: 0.875em;
    font-weight: 400;
  }
  #step,
  #report {
    outline-offset: 0.3em;
  }
  @container (max-width: 32em) {
    .steps ol {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .step {
      display: flex;
      gap: 0.5em;
      justify-content: center;
    }
    .step .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .eyebrow {
    color: var(--_text-quiet);
    font-size: 0.875em;
    font-weight: 600;
  }
  .ideas ul {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ideas li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    max-inline-size: 40em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_rule);
  }
  .curve {
    gap: 1em;
  }
  .forecast {
    display: grid;
    gap: 0.4em;
    max-inline-size: 40em;
    padding-inline-start: 1em;
    border-inline-start: 4px dashed var(--_border);
  }
  .fan {
    inline-size: 100%;
    max-inline-size: 28em;
    block-size: auto;
  }
  .fan :is(.line, .expected, .bar) {
    fill: none;
    stroke: var(--_line);
    stroke-width: 3;
  }
  .fan .expected {
    stroke-dasharray: 8 6;
    stroke-width: 2;
  }
  .fan .bar {
    stroke-dasharray: 3 4;
    stroke-width: 8;
  }
  .report table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .wide {
    overflow-x: auto;
  }
  .report :is(th, td) {
    padding: 0.4em 0.8em 0.4em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }
  .report ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  @media (forced-colors: active) {
    .fan :is(.line, .expected, .bar) {
      stroke: CanvasText;
    }
    .step[aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    #step,
    #report {
      outline: none;
    }
    .report {
      gap: 0.4em;
      font-size: 0.75em;
    }
    .report .curve {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 1.5em;
      align-items: start;
    }
    .report :is(th, td) {
      padding-block: 0.15em;
    }
    .report :is(tr, li, .forecast, dk-outcome-chart) {
      break-inside: avoid;
    }
    .fan {
      max-inline-size: 18em;
    }
  }
`;
