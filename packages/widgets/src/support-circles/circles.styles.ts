import { css } from 'lit';

/** The drawing, the list beside it, and both on paper. Comes with the desk. */
export const circlesStyles = css`
  .lead {
    font-size: 1.125em;
    font-weight: 600;
  }
  .both {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }
  @container (min-width: 56em) {
    .both {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .both > figure {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @media screen {
    /* On a telephone the drawing would be a screen of its own above the first thing one can do; nothing in it takes the focus. */
    @container (max-width: 30em) {
      .both > figure {
        order: 1;
      }
    }
  }
  figure {
    margin: 0;
    min-inline-size: 0;
  }
  .rings,
  .key svg {
    direction: ltr;
  }
  .rings {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
  }
  .ring {
    fill: none;
    stroke: var(--_border);
    stroke-width: 1;
  }
  .rings text,
  .key svg text {
    fill: var(--_text);
    font-size: 13px;
    stroke: var(--_behind, Canvas);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .rings .ring-name {
    fill: var(--_text-quiet);
    font-size: 12px;
    stroke-width: 7px;
  }
  .self {
    fill: var(--_line);
    stroke: none;
  }
  .rings .self-name {
    fill: var(--_behind, Canvas);
    stroke: none;
    font-weight: 700;
  }
  .person {
    cursor: pointer;
  }
  .mark {
    fill: var(--_behind, Canvas);
    stroke: var(--_line);
    stroke-width: 2;
  }
  .mark.unknown {
    stroke-dasharray: 3 3;
  }
  .rings .number {
    stroke: none;
    font-weight: 600;
    font-size: 12px;
  }
  .load {
    fill: var(--_behind, Canvas);
    stroke: var(--_concern);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .load.too-heavy {
    fill: var(--_concern);
  }
  .halo {
    fill: none;
    stroke: none;
  }
  .selected .halo {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 4;
  }
  .cross {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .away .mark {
    stroke-dasharray: 4 3;
  }
  .rings .away .label {
    fill: var(--_text-quiet);
    font-style: italic;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .key li {
    display: flex;
    gap: 0.35em;
    align-items: center;
  }
  .circles {
    display: grid;
    gap: 1.25em;
    min-inline-size: 0;
  }
  .circle {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .circle > :is(h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .circle > ul,
  .plain {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
    padding: 0.4em 0.6em;
    border-inline-start: 3px solid var(--_rule);
  }
  .row.selected {
    border-color: var(--_focus);
    background: var(--_surface);
  }
  .row.away .role {
    text-decoration: line-through;
  }
  button.who {
    display: flex;
    gap: 0.6em;
    align-items: center;
    inline-size: 100%;
    padding: 0.2em 0;
    border: 0;
    color: inherit;
    text-align: start;
  }
  .badge {
    flex: none;
    min-inline-size: 2em;
    padding: 0.1em 0.4em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    text-align: center;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .role {
    font-weight: 600;
  }
  .person-form {
    display: grid;
    gap: 1.1em;
    padding-block: 0.5em;
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .questions {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .block {
    display: grid;
    gap: 0.5em;
    max-inline-size: 65ch;
  }
  .moments button[aria-pressed='true'] {
    border-width: 3px;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .rings text {
      stroke: Canvas;
    }
    .mark {
      fill: Canvas;
    }
    .self {
      fill: CanvasText;
    }
    .rings .self-name {
      fill: Canvas;
    }
    .load {
      fill: Canvas;
    }
    .load.too-heavy {
      fill: CanvasText;
    }
  }
  @media print {
    .tool {
      font-size: 14pt;
    }
    .rings {
      inline-size: 15cm;
      max-block-size: 15cm;
      block-size: auto;
    }
    .tool,
    .stack,
    .both,
    .many .circle,
    .many .circle > ul {
      display: block;
    }
    .stack > *,
    .both > * {
      margin-block-end: 0.8em;
    }
    .many .circle {
      padding-block-end: 0.6em;
    }
    .row,
    .block {
      break-inside: avoid;
    }
    h3,
    h4,
    h5,
    h6 {
      break-inside: avoid;
      break-after: avoid;
    }
    button.who {
      min-block-size: 0;
    }
    .circles.many {
      display: block;
      columns: 2;
    }
    .circles,
    .circle > ul {
      gap: 0.4em;
    }
  }
`;
