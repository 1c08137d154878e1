import { css } from 'lit';

/** How the table looks; it comes with it. */
export const tableStyles = css`
  .scroll {
    max-block-size: 36em;
    overflow: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
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
  .own-row > * {
    border-block-end: 2px solid var(--_text);
    font-weight: 600;
  }
  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    table {
      font-size: 0.75em;
    }
  }
`;
