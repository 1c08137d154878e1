/** Elements that take a table as their input: without script the table is what stands. */
export const tableElements = [
  'dk-outcome-chart',
  'dk-indicator-card',
  'dk-small-multiples',
  'dk-benchmark-funnel',
  'dk-outcome-map',
  'dk-capacity-outlook',
] as const;

/** A chart, or a place that becomes one. */
const CHART = ":is(dk-outcome-chart,[data-dk-widget='outcome-chart'],:not(table).dk-outcome-chart)";

/** The same before the script came: a place is a chart no longer when it has. */
const WAITING = CHART.replace('dk-outcome-chart', 'dk-outcome-chart:not(:defined)');

/** Gives back the room of what has not come after twenty seconds: the script was stopped on its way, and a page with a hole in it is worse than one that moves. */
export const givenBack = 'dk-alone 1ms 20s forwards';

/** The rules that no element has: how what the page holds itself looks until, or unless, an element takes its place. */
export const ownRules = (charts: string, block: string): string => `
  ${block} {
    inline-size: 100%;
  }
  .dk-static svg.dk-picture {
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 44em;
  }
  /* Where the element says what a reader is at; and room for lines that break elsewhere. */
  .dk-static .dk-drawing {
    container-type: inline-size;
    margin-block-end: 1.65em;
  }
  @media screen and (scripting: enabled) {
    .dk-static {
      padding-block-end: 3em;
    }
  }
  @media (max-width: 30em) {
    .dk-static .dk-drawing:has(+ .dk-small) {
      display: none;
    }
    .dk-static .dk-small {
      display: block;
    }
  }
  :is(${charts}) {
    display: flow-root;
    overflow-x: auto;
  }
`;

/** The room of what small multiples have and a page has not: a box to find an area with, and what is said where a reader is. */
export const areasRules = `
  .dk-static-areas .dk-find > [hidden] {
    display: none;
  }
  @media screen and (scripting: enabled) {
    .dk-static-areas .dk-readout {
      display: block;
    }
    .dk-static-areas .dk-find > [hidden] {
      display: block;
      visibility: hidden;
    }
    .dk-static-areas .dk-box {
      inline-size: 14em;
      max-inline-size: 100%;
      min-block-size: 44px;
    }
  }
`;

/** How a table of the page looks, in a block of ours or alone. */
export const tableRules = (tables: string, block: string): string => `
  ${tables} {
    border-collapse: collapse;
    color: var(--_text);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  :is(${tables}) caption {
    padding-block-end: 0.4em;
    font-size: 1.125em;
    font-weight: 600;
    text-align: start;
  }
  ${block} table {
    inline-size: 100%;
  }
  :is(${tables}):is([width], [border]),
  :is(${tables}) [width] {
    inline-size: auto;
    border: 0;
  }
  :is(${tables}) :is(th, td) {
    padding: 0.35em 1em 0.35em 0;
    border: 0;
    border-block-end: 1px solid var(--_rule);
    text-align: end;
    vertical-align: baseline;
  }
  :is(${tables}) :is(th, td):first-child {
    padding-inline-start: 0.4em;
    text-align: start;
  }
  :is(${tables}) :is(thead th, tr:first-child > th:not([scope='row'])) {
    border-block-end: 2px solid var(--_border);
  }
  :is(${tables}) tbody tr:nth-child(even) {
    background: var(--_surface);
  }
  :is(${tables}) tr > * > p {
    margin: 0;
  }
`;

/** On paper nothing can be opened or scrolled. */
export const paperRules = (tables: string, block: string): string => `
  @media print {
    ${block} details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    ${block} .dk-scroll {
      max-block-size: none;
      overflow: visible;
    }
    ${block} figure,
    :is(${tables}) tr {
      break-inside: avoid;
    }
  }
`;

/**
 * The room that is kept for a chart that is made from a table or a file: about what its words and drawing take, and the drawing fills it exactly
 * (decision 0020). A page may set `--dk-reserve` itself. Readers without script see the whole table.
 */
export const reserveRules = `
  ${CHART} {
    --_reserve: var(--dk-reserve, 38em);
  }
  @media (max-width: 40em) {
    ${CHART} {
      --_reserve: var(--dk-reserve, 46em);
    }
  }
  @media screen and (scripting: enabled) {
    ${CHART}:not(:has(.dk-static), [compact], [data-compact]) {
      display: flow-root;
      min-block-size: var(--_reserve);
    }
    ${CHART}:not(:has(.dk-static)) table {
      display: block;
      max-block-size: calc(var(--_reserve) - 6em);
      overflow: auto;
    }
    ${WAITING}, ${WAITING} table {
      animation: ${givenBack};
    }
  }
`;

/** What becomes of room that is given back. */
export const givenBackRules = `
  @keyframes dk-alone {
    to {
      block-size: 0;
      min-block-size: 0;
      max-block-size: none;
    }
  }
`;
