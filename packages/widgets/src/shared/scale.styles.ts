import { css } from 'lit';

/** Scales of answers. Shapes tell the marks apart, so they hold in one colour, on paper and in forced colours. */
export const scaleStyles = css`
  .scale-row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.1em 1.5em;
    max-inline-size: 30em;
    /* A picture with the name of each end under it: both stay where they are on a page that reads from right to left. */
    direction: ltr;
  }
  /* Large text on a telephone: words stay whole when the two ends stand below one another. */
  @container (max-width: 16em) {
    .scale-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .scale-row > .scale {
    grid-column: 1 / -1;
  }
  .scale-end {
    unicode-bidi: plaintext;
    hyphens: auto;
    align-self: end;
    font-size: 0.9375em;
    line-height: 1.35;
    text-align: end;
  }
  .scale-end.start {
    text-align: start;
  }
  .scale {
    display: block;
    direction: ltr;
    inline-size: 100%;
    overflow: visible;
    print-color-adjust: exact;
  }
  .scale :is(.axis, .step) {
    stroke: var(--_border);
    stroke-width: 1.5;
  }
  .scale .dot {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 1.75;
  }
  .scale .square {
    fill: var(--_text-quiet);
  }
  .scale .bar {
    fill: color-mix(in srgb, var(--_line) 45%, transparent);
    stroke: var(--_line);
    stroke-width: 1.5;
  }
  .scale .band {
    fill: var(--_surface-strong);
    stroke: var(--_text-quiet);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .scale .arrow {
    stroke: var(--_line);
    stroke-width: 3;
  }
  .scale :is(.head, .diamond) {
    fill: var(--_line);
  }
  .scale .diamond {
    stroke: var(--_behind, Canvas);
    stroke-width: 1.5;
  }
  .scale .ring {
    fill: var(--_behind, Canvas);
    stroke: var(--_line);
    stroke-width: 3;
  }
  .scale-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.5em;
    margin: 0;
    padding: 0;
    font-size: 0.9375em;
    list-style: none;
  }
  .scale-key > li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .scale.glyph {
    flex: none;
    inline-size: 1.25em;
  }
  @media (forced-colors: active) {
    .scale {
      forced-color-adjust: none;
    }
    .scale .bar {
      fill: Highlight;
      stroke: CanvasText;
    }
    .scale .ring {
      fill: Canvas;
    }
    .scale .diamond {
      stroke: Canvas;
    }
    .scale .band {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
