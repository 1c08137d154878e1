import { css } from 'lit';

export const indicatorCardStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 24em;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: clamp(0.9em, 4cqi, 1.5em);
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    break-inside: avoid;
  }
  header {
    display: grid;
    gap: 0.4em;
  }
  header > :is(h2, h3, h4, h5) {
    font-size: 1.1875em;
    text-wrap: balance;
  }
  .place {
    font-weight: 400;
  }
  .banner {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 600;
  }
  .figure > p:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
  }
  .number {
    font-size: 2.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.1;
  }
  .number.gap {
    font-size: 1.5em;
    line-height: 1.3;
  }
  .when {
    color: var(--_text-quiet);
  }
  .sentence,
  dd,
  .target-words,
  .events {
    max-inline-size: 65ch;
  }
  .others,
  .target-words {
    font-size: 0.9375em;
  }
  .drawn {
    display: grid;
    gap: 0.25em;
  }
  svg.spark {
    display: block;
    inline-size: min(100%, 24em);
    block-size: auto;
    overflow: visible;
    direction: ltr;
  }
  .spark .line {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .spark .target {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 7 4;
  }
  .spark .point {
    fill: var(--_line);
    stroke: var(--_line);
    stroke-width: 2;
  }
  .spark .improvement {
    fill: var(--_improvement);
    stroke: var(--_improvement);
  }
  .spark .concern {
    fill: var(--_concern);
    stroke: var(--_concern);
  }
  .spark .neutral {
    fill: var(--_neutral);
    stroke: var(--_neutral);
  }
  .spark .hollow {
    fill: var(--_behind, Canvas);
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .failed {
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_surface);
  }
  dk-outcome-chart::part(heading),
  dk-outcome-chart::part(sentence),
  dk-outcome-chart::part(source) {
    display: none;
  }
  dl,
  .events,
  .events ul {
    display: grid;
    gap: 0.75em;
    margin: 0;
  }
  dt,
  .label {
    font-weight: 600;
  }
  dd {
    margin: 0;
    white-space: pre-line;
    hyphens: auto;
  }
  dl .contactTeam,
  dl .updatedOn {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    color: var(--_text-quiet);
    font-size: 0.875em;
  }
  .contactTeam + .updatedOn {
    margin-block-start: -0.5em;
  }
  .events {
    gap: 0.25em;
  }
  .events ul {
    gap: 0.35em;
    padding-inline-start: 1.25em;
  }
  .story-note {
    padding: 0.5em 0.8em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .story:not([open]) + .source,
  .told {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .told,
  .story[open] {
    display: grid;
    gap: 0.75em;
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_link);
    cursor: pointer;
  }
  :host([compact]) .card {
    gap: 0.5em;
    padding: 0.9em;
  }
  :host([compact]) .number:not(.gap) {
    font-size: 2em;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;
