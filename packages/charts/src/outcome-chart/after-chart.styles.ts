import { css } from 'lit';

/** What a reader may ask of a chart. It comes with it. */
export const afterChartStyles = css`
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .views button {
    min-block-size: 44px;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .views button[aria-pressed='true'] {
    border-width: 2px;
    border-color: var(--_text);
    font-weight: 600;
  }
  .views button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .steps {
    margin: 0.2em 0;
    padding-inline-start: 1.1em;
  }
  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
