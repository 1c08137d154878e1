import { css } from 'lit';

/** What an outlook has beyond the styles of a chart. */
export const capacityOutlookStyles = css`
  figure {
    grid-template-columns: minmax(0, 1fr);
  }
  .panel-title {
    font-weight: 600;
  }
  .prognosis {
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
  }
  .fan {
    fill: color-mix(in srgb, var(--_line) 18%, transparent);
    stroke: var(--_line);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .horizon {
    stroke: var(--_border);
  }
  .problem {
    padding: 0.4em 0.8em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .definition,
  .limits {
    display: grid;
    gap: 0.25em;
    max-inline-size: 65ch;
  }
  .limits ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  @media (forced-colors: active) {
    .fan {
      fill: none;
    }
  }
`;
