import { css } from 'lit';

/** Expectations on the desk, on top of the styles of forms: what was there before keeps its weight. */
export const expectationStyles = css`
  .option,
  .field > span:first-child {
    font-weight: 400;
  }
  .expectation {
    margin-block-start: 1.5em;
  }
`;
