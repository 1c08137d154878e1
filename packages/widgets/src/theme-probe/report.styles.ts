import { css } from 'lit';

/** How the report looks; it comes with it. */
export const reportStyles = css`
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .about {
    display: grid;
    grid-template-columns: minmax(7em, max-content) minmax(0, 1fr);
    gap: 0.3em 1em;
    margin: 0;
  }
  .about dt {
    color: var(--_text-quiet);
  }
  .about dd {
    margin: 0;
  }
  .mended,
  .rows {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0.15em 1em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_rule);
  }
  .row > p,
  .row > strong {
    min-inline-size: 0;
  }
  .row .why {
    max-inline-size: 65ch;
    grid-column: 2;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    align-items: center;
  }
  code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .swatch {
    direction: ltr;
    flex: none;
    inline-size: 2.5em;
    block-size: 1.4em;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .swatch rect {
    stroke: var(--_border);
  }
  .swatch text {
    font-size: 11px;
    font-weight: 600;
  }
  .advice {
    max-inline-size: 65ch;
    margin: 0;
    padding-inline-start: 1.3em;
  }
  @container (max-width: 34em) {
    .row,
    .about {
      grid-template-columns: minmax(0, 1fr);
    }
    .row .why {
      grid-column: 1;
    }
    .about dd {
      margin-block-end: 0.4em;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
