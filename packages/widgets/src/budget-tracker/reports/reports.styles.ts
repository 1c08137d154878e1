import { css } from 'lit';

/** Reports on screen and on paper. Only the report that is printed comes on paper, with its tables whole where that can be. */
export const reportStyles = css`
  .reports-nav {
    display: grid;
    gap: 0.75em;
  }
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .report .lead {
    max-inline-size: 55ch;
    font-size: 1.2em;
    line-height: 1.4;
  }
  .report-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .report-part > p,
  .report > p {
    max-inline-size: 65ch;
    margin: 0;
  }
  .report .wide {
    overflow-x: auto;
  }
  .report table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .report :is(th, td) {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .report thead th {
    border-block-end-width: 2px;
    font-size: 0.9375em;
  }
  .report .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .spread {
    inline-size: 100%;
    max-inline-size: 32em;
    block-size: auto;
  }
  .spread line {
    stroke: var(--_text);
  }
  .spread circle {
    fill: var(--_link);
    stroke: var(--_behind, Canvas);
  }
  .spread text {
    fill: var(--_text);
    font-size: 12px;
    text-anchor: middle;
  }
  @container (max-width: 34em) {
    .report .figure {
      white-space: normal;
    }
    .report .many :is(thead) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .report .many :is(table, tbody, tr, td, th) {
      display: block;
    }
    .report .many tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_rule);
    }
    .report .many :is(td, tbody th) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0.75em;
      padding: 0.2em 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }
    .report .many :is(td, tbody th)::before {
      content: attr(data-head);
      color: var(--_text-quiet);
      font-weight: 400;
    }
    .report .many :is(td, tbody th):empty {
      display: none;
    }
    .reports-nav .answers,
    .report-acts {
      display: grid;
    }
  }
  @media (forced-colors: active) {
    .spread circle {
      fill: Highlight;
      stroke: Canvas;
    }
    .spread line {
      stroke: CanvasText;
    }
    .spread text {
      fill: CanvasText;
    }
  }
  @media print {
    :host([data-printing='report'])
      :is(
        section,
        article,
        header,
        footer,
        div,
        p,
        ul,
        ol,
        nav,
        form,
        details,
        fieldset,
        h2,
        h3,
        h4,
        h5,
        h6,
        button,
        table
      ):not(.report, .report *, :has(.report)) {
      display: none;
    }
    /* Grids break badly over pages: on paper everything flows. */
    :host([data-printing='report']) :is(.report, .report-part, :has(.report)) {
      display: block;
      outline: none;
    }
    :host([data-printing='report']) :is(.report, .report-part) > * + * {
      margin-block-start: 0.8em;
    }
    .report :is(tr, p, li, .spread) {
      break-inside: avoid;
    }
    .report thead {
      display: table-header-group;
    }
    .report-part > :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .report .wide {
      overflow: visible;
    }
    .report {
      font-size: 10.5pt;
    }
  }
`;
