import { css } from 'lit';

/** How the list beside the map looks; it comes with it. */
export const listStyles = css`
  .scroll {
    max-block-size: 36em;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
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
    font-weight: 400;
    text-align: start;
  }
  thead th,
  thead th:first-child {
    border-block-end: 2px solid var(--_border);
    font-weight: 600;
  }
  .own-row > * {
    border-block-end: 2px solid var(--_text);
    font-weight: 600;
  }
  th[scope='row'] {
    overflow-wrap: break-word;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-end: 0.5em;
  }
  .filter input {
    box-sizing: border-box;
    inline-size: 14em;
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_behind, Canvas);
    color: inherit;
    font: inherit;
  }
  .filter [role='status'] {
    min-block-size: 1.5em;
  }
  @media print {
    .filter {
      display: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    .scroll table {
      font-size: 0.8125em;
    }
    /* Paper has the whole list: nobody can see there what was looked for. */
    tr[hidden] {
      display: table-row;
    }
  }
`;
