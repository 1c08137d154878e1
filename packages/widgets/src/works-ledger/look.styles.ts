import { css } from 'lit';

/** The tables and the form of the ledger. On a narrow place each practice is a block; the roles in the markup keep it a table for who listens. */
export const worksLookStyles = css`
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.5em 0 0;
    border: 0;
    border-block-start: 1px solid var(--_rule);
  }
  .group > legend {
    padding-inline-end: 0.6em;
    font-size: 1.125em;
  }
  .message > :is(h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .asks ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .asks {
    border-color: var(--_concern);
  }
  .scroll {
    position: relative;
    overflow-x: auto;
    max-inline-size: 100%;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  th,
  td {
    padding: 0.6em 0.8em 0.6em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .rows {
    table-layout: fixed;
  }
  .rows thead th:first-child,
  .rows thead th:nth-child(5) {
    inline-size: 21%;
  }
  .rows thead th:nth-child(7) {
    inline-size: 8.5em;
  }
  .cells :is(td, th) {
    overflow-wrap: normal;
  }
  thead th {
    border-block-end: 2px solid var(--_border);
    font-size: 0.9375em;
  }
  tbody th {
    font-weight: 400;
  }
  .name,
  .advice,
  .answered {
    font-weight: 600;
  }
  .cells th[scope='row'] {
    font-weight: 600;
  }
  .cells .nothing :is(td, th) {
    color: var(--_text-quiet);
    font-weight: 400;
  }
  .cells :is(td, th) {
    padding-block: 0.4em;
  }
  .figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  tfoot :is(td, th) {
    border-block: 2px solid var(--_border);
    font-weight: 600;
  }
  .small {
    color: var(--_text-quiet);
    font-size: 0.9375em;
  }
  ul.small {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .warn {
    color: var(--_concern);
    font-weight: 600;
  }
  td details > summary {
    padding-block: 0.4em;
    font-size: 0.9375em;
  }
  .row-actions button {
    margin-block-end: 0.4em;
    white-space: nowrap;
  }
  button.order[aria-pressed='true'] {
    border-width: 3px;
    font-weight: 600;
  }
  @media screen {
    @container (inline-size < 54em) {
      table.rows,
      .rows :is(tbody, tr, td, th[scope='row']) {
        display: block;
      }
      .rows thead {
        display: none;
      }
      .rows tr {
        padding: 0.9em 1em;
        margin-block-end: 0.9em;
        border: 1px solid var(--_rule);
        border-radius: var(--_radius);
      }
      .rows :is(td, th) {
        padding: 0.35em 0;
        border: 0;
      }
      .rows td[data-label] {
        display: grid;
        grid-template-columns: 5.5em minmax(0, 1fr);
        gap: 0 0.8em;
      }
      .rows td[data-label]::before {
        content: attr(data-label);
        grid-row: 1 / span 9;
        color: var(--_text-quiet);
        font-size: 0.9375em;
      }
      .rows td[data-label] > * {
        grid-column: 2;
      }
    }
  }
  @media print {
    table {
      font-size: 0.8125em;
    }
    tr,
    .message {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    .scroll {
      overflow: visible;
    }
    .rows details {
      display: none;
    }
  }
`;
