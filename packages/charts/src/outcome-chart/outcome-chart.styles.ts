import { css } from 'lit';

export const outcomeChartStyles = css`
  figure {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    display: grid;
    gap: 0.4em;
    margin: 0;
  }
  .sentence {
    max-inline-size: 65ch;
  }
  .stage {
    position: relative;
    touch-action: pan-y;
    cursor: crosshair;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  svg text {
    fill: var(--_text);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  .axes text,
  .quiet-text {
    fill: var(--_text-quiet);
  }
  .label,
  .name {
    paint-order: stroke;
    stroke: var(--_behind, Canvas);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .of-main {
    font-weight: 600;
  }
  .of-companion,
  .of-centre {
    fill: var(--_text-quiet);
  }
  .leader {
    fill: none;
    stroke: var(--_text-quiet);
  }
  .tick {
    stroke: var(--_border);
  }
  .zero {
    stroke: var(--_text-quiet);
  }
  .grid {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .axis-break {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 1.25;
  }
  .line {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .point {
    fill: var(--_line);
    stroke: var(--_line);
    stroke-width: 2;
  }
  .improvement {
    fill: var(--_improvement);
    stroke: var(--_improvement);
  }
  .concern {
    fill: var(--_concern);
    stroke: var(--_concern);
  }
  .neutral {
    fill: var(--_neutral);
    stroke: var(--_neutral);
  }
  .hollow {
    fill: var(--_behind, Canvas);
  }
  .whisker {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5;
  }
  .band {
    fill: var(--_surface);
  }
  .limit,
  .rebase,
  .centre {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-dasharray: 2 4;
  }
  .rebase {
    stroke-dasharray: 6 3;
  }
  .centre {
    stroke-dasharray: 8 4;
    stroke-width: 1.5;
  }
  .target {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 12 3 2 3;
  }
  .target-step {
    fill: var(--_behind, Canvas);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .break {
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .event path {
    stroke: var(--_text-quiet);
    stroke-width: 1;
  }
  .event circle {
    fill: var(--_text);
  }
  .event text {
    fill: var(--_behind, Canvas);
    font-size: 0.75em;
    font-weight: 600;
  }
  .companion path {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }
  .c1 path {
    stroke-dasharray: 2 3;
  }
  .c2 path {
    stroke-dasharray: 9 3 2 3;
  }
  .companion circle {
    fill: var(--_text-quiet);
  }
  .gap {
    fill: var(--_text-quiet);
    font-weight: 600;
  }
  .reader path {
    stroke: var(--_focus);
    stroke-width: 1;
  }
  .reader circle {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .readout {
    min-block-size: 1.5em;
    margin-block-start: -0.25em;
    font-variant-numeric: tabular-nums;
  }
  .keys {
    display: none;
  }
  .stage:focus-visible + .readout .keys {
    display: inline;
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
  .legend,
  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes {
    display: grid;
  }
  .key {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .key svg {
    flex: none;
  }
  .gap-sign {
    inline-size: 28px;
    text-align: center;
  }
  .events {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding-inline-start: 1.75em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link);
    cursor: pointer;
  }
  :host([compact]) .legend,
  :host([compact]) .notes {
    font-size: 0.8125em;
  }
  @media print {
    .readout {
      display: none;
    }
  }
`;
