import { css } from 'lit';

/** What opens under a chart. It comes with it. */
export const underChartStyles = css`
  .scroll {
    max-block-size: 24em;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.35em 0.75em 0.35em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    border-block-end: 2px solid var(--_border);
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }
  .saving {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    align-items: center;
    margin-block-start: 0.75em;
  }
  details details {
    margin-block-start: 0.75em;
  }
  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
  }
  .trial {
    stroke-dasharray: 1 6;
  }
`;
