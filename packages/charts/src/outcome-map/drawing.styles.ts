import { css } from 'lit';

/** How the picture and its legend look; they come with what draws. */
export const drawingStyles = css`
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
  .key {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 0.5em;
    align-items: center;
  }
  .swatch {
    stroke: var(--_text-quiet);
  }
  .legend {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
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
  }
`;
