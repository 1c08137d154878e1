import { css } from 'lit';

/** Findings, table and forms of the scan. Comes with the desk. */
export const scanStyles = css`
  .lead {
    font-size: 1.125em;
    font-weight: 600;
  }
  .block {
    display: grid;
    gap: 0.6em;
    min-inline-size: 0;
  }
  .block > p {
    max-inline-size: 65ch;
  }
  .rows {
    display: grid;
    gap: 0.9em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows > li {
    display: grid;
    gap: 0.3em;
    max-inline-size: 65ch;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_border);
  }
  .rows > li.wide {
    border-inline-start-width: 6px;
  }
  .pair {
    font-weight: 600;
  }
  .matrix {
    display: none;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .matrix :is(th, td) {
    padding: 0.4em 0.6em;
    border: 1px solid var(--_rule);
    text-align: center;
    vertical-align: middle;
  }
  .matrix th {
    max-inline-size: 12em;
    text-align: start;
    font-weight: 600;
    hyphens: auto;
  }
  .matrix th[scope='row'] {
    min-inline-size: 7em;
  }
  .matrix caption {
    padding-block-end: 0.5em;
    text-align: start;
  }
  .matrix .self {
    background: var(--_surface-strong);
  }
  .matrix .none {
    color: var(--_text-quiet);
    font-size: 0.875em;
  }
  .matrix .gap {
    font-weight: 700;
    outline: 2px solid var(--_border);
    outline-offset: -3px;
  }
  @container (min-width: 44em) {
    .matrix {
      display: table;
    }
    .matrix-list {
      display: none;
    }
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .tie {
    display: grid;
    gap: 0.8em;
    min-inline-size: 0;
    padding: 0.5em 0 0.5em 1em;
    border-inline-start: 2px solid var(--_rule);
  }
  @media print {
    .block,
    .rows {
      display: block;
    }
    :is(.block, .rows) > * + * {
      margin-block-start: 0.75em;
    }
    .matrix {
      display: table;
      font-size: 9pt;
    }
    .matrix-list {
      display: none;
    }
    .rows > li,
    .matrix tr,
    .tie {
      break-inside: avoid;
    }
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
  }
`;
