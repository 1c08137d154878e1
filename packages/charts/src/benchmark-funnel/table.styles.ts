import { css } from 'lit';

/** The last column is words; numbers and heads stay whole. */
export const placeColumnStyles = css`
  td {
    white-space: nowrap;
  }
  th {
    overflow-wrap: normal;
  }
  td:last-child,
  thead th:last-child {
    padding-inline-start: 0.75em;
    text-align: start;
    white-space: normal;
  }
`;
