import { css } from 'lit';

/** What lies on this device, as a table that becomes a list of cards where it is narrow. */
export const managerStyles = css`
  :host {
    container-type: inline-size;
  }
  .manager {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .manager > .stack > :is(h2, h3, h4, h5) {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .lead {
    font-size: 1.15em;
    max-inline-size: 60ch;
  }
  p {
    margin: 0;
    max-inline-size: 70ch;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.6em 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    overflow-wrap: normal;
    white-space: nowrap;
  }
  tbody th {
    min-inline-size: 11em;
    overflow-wrap: break-word;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  th .quiet,
  td .quiet {
    display: block;
    font-weight: 400;
  }
  .lines {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .drop-draft {
    margin-inline-start: 0.5em;
  }
  .danger,
  .wipe-type {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .compact .quiet,
  .compact .place {
    display: none;
  }
  @container (max-width: 50em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_border);
    }
    th,
    td {
      padding: 0.2em 0;
      border: 0;
    }
    tbody th {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    td[data-head]::before {
      content: attr(data-head) ': ';
      font-weight: 600;
    }
    td .quiet {
      display: inline;
    }
  }
  @container (max-width: 26em) {
    .actions > button {
      flex: 1 1 100%;
    }
  }
  @media print {
    .no-print,
    .copy,
    .merge,
    .expiry {
      display: none;
    }
  }
`;
