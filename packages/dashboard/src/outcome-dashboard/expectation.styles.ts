import { css } from 'lit';

/** Expectations on the desk. */
export const expectationStyles = css`
  .expectations {
    display: grid;
    gap: 0.5em;
  }
  .expectations ul {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .expectations li {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_border);
    break-inside: avoid;
  }
  .calibration {
    margin-block-start: 1.5em;
  }
`;

/** Its form, on top of the styles of forms: what stood on the desk before keeps its weight and its size. */
export const expectationFormStyles = css`
  .option,
  .field > span:first-child {
    font-weight: 400;
  }
  .expectation .field > span:first-child {
    font-weight: 600;
  }
  input.visually-hidden {
    inline-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  .expectation {
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 1.5em;
  }
  .expectation select {
    font-weight: 400;
  }
  .expectation .summary {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_surface-strong);
  }
`;
