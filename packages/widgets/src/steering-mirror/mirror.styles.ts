import { css } from 'lit';

/** The rounds of the mirror, its gaps and its facts. */
export const mirrorStyles = css`
  .conclusion {
    max-inline-size: 65ch;
    font-size: 1.125em;
  }
  .round {
    padding-block-start: 1em;
    border-block-start: 2px solid var(--_rule);
  }
  .round > .stack > p,
  .one-turn > p {
    max-inline-size: 65ch;
  }
  .behaviour {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .one-turn fieldset,
  .behaviour fieldset {
    max-inline-size: 46em;
  }
  .gap-list,
  .done {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .gap-list > li,
  .done > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-block-end: 1em;
    border-block-end: 1px solid var(--_rule);
  }
  .done > li > button {
    justify-self: start;
  }
  .gap-list > li > p {
    max-inline-size: 65ch;
  }
  .pledge {
    gap: 0.5em;
    padding: 1em 1.25em;
    border-inline-start: 4px solid var(--_link);
    background: var(--_surface);
  }
  .pledge > p {
    max-inline-size: 60ch;
  }
  .pledge .field > span {
    font-weight: 600;
  }
  .facts table,
  .as-table table {
    inline-size: 100%;
    max-inline-size: 60em;
    border-collapse: collapse;
  }
  .facts :is(th, td),
  .as-table :is(th, td) {
    padding: 0.5em 0.8em 0.5em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }
  .facts tbody th {
    inline-size: 55%;
  }
  .means {
    display: block;
    font-weight: 400;
  }
  .as-table tbody th {
    font-weight: 400;
  }
  .wide {
    overflow-x: auto;
  }
  .as-table table {
    min-inline-size: 40em;
  }
  @container (max-width: 34em) {
    .facts thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .facts :is(table, tbody, tr, td, th) {
      display: block;
    }
    .facts tbody th {
      inline-size: auto;
    }
    .facts tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_rule);
    }
    .facts tbody :is(th, td) {
      padding: 0.15em 0;
      border: 0;
    }
    .facts td[data-head]::before {
      content: attr(data-head) ': ';
      color: var(--_text-quiet);
    }
  }
  @media print {
    .gap-list > li,
    .facts tr,
    .pledge {
      break-inside: avoid;
    }
    .wide {
      overflow: visible;
    }
    .as-table table {
      min-inline-size: 0;
      font-size: 0.875em;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
