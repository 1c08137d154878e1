import { css } from 'lit';

export const benchmarkFunnelStyles = css`
  svg.plot {
    overflow: hidden;
  }
  .unit {
    fill: var(--_text-quiet);
    fill-opacity: 0.55;
  }
  .unit.beyond-95 {
    fill: var(--_behind, Canvas);
    fill-opacity: 1;
    stroke: var(--_text-quiet);
    stroke-width: 1.25;
  }
  .unit.beyond-998 {
    fill: var(--_text-quiet);
    fill-opacity: 1;
  }
  .own-unit {
    fill: var(--_line);
    stroke: var(--_behind, Canvas);
    stroke-width: 2;
    paint-order: stroke;
  }
  .band.of-95 {
    fill: var(--_surface-strong);
  }
  .limit.of-95 {
    stroke-dasharray: none;
  }
  .limit.of-998 {
    stroke-dasharray: 3 4;
  }
  .of-95.limit,
  .of-998.limit {
    stroke: var(--_text-quiet);
  }
  .checklist {
    display: grid;
    gap: 0.5em;
    max-inline-size: 65ch;
    margin: 0.5em 0;
    padding-inline-start: 1.5em;
  }
  details details {
    margin-block: 0.5em;
  }
  @media (forced-colors: active) {
    .band {
      fill: Canvas;
    }
    .unit {
      fill-opacity: 1;
    }
  }
`;
