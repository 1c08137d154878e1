import { css } from 'lit';

export const __camel__Styles = css`
  :host {
    container-type: inline-size;
  }
  figure {
    display: grid;
    gap: 0.5em;
    margin: 0;
  }
  svg {
    display: block;
    max-inline-size: 100%;
  }
  .bar {
    fill: var(--_line);
  }
  .base,
  .gap {
    fill: none;
    stroke: var(--_text-quiet);
    stroke-width: 1;
  }
  .gap {
    stroke-width: 3;
    stroke-dasharray: 2 4;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link);
    cursor: pointer;
  }
  th,
  td {
    padding: 0.35em 0.75em 0.35em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .base,
    .gap {
      stroke: CanvasText;
    }
  }
`;
