import { css } from 'lit';

export const councilPageStyles = css`
  :host {
    container-type: inline-size;
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    max-inline-size: 186mm;
    margin-inline: auto;
    padding: 1.25em;
    border: 1px solid var(--_rule);
  }
  header {
    display: grid;
    gap: 0.25em;
    padding-block-end: 0.5em;
    border-block-end: 3px solid currentcolor;
  }
  header > :is(h2, h3, h4, h5) {
    font-size: 1.5em;
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    align-content: start;
    min-inline-size: 0;
    break-inside: avoid;
  }
  .figure + .figure {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    align-items: start;
  }
  @container (inline-size > 38em) {
    .halves {
      grid-template-columns: minmax(0, 11fr) minmax(0, 10fr);
    }
  }
  .sentence {
    font-weight: 600;
  }
  dk-outcome-chart::part(heading),
  dk-outcome-chart::part(sentence),
  dk-outcome-chart::part(source),
  dk-outcome-chart::part(table) {
    display: none;
  }
  dl {
    display: grid;
    gap: 0.4em;
    margin: 0;
    font-size: 0.9375em;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  .ask {
    padding: 0.4em 0.7em;
    border-inline-start: 4px solid currentcolor;
    font-size: 0.9375em;
  }
  .wide {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.25em 0.5em 0.25em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 700;
  }
  .foot {
    display: grid;
    gap: 0.75em;
    font-size: 0.875em;
    break-inside: avoid;
  }
  .foot ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  @container (inline-size > 38em) {
    .foot ul {
      columns: 2;
      column-gap: 2em;
    }
  }
  .foot :is(h3, h4, h5, h6) {
    font-size: 1.15em;
  }
  .example {
    padding: 0.4em 0.7em;
    border: 2px solid currentcolor;
    font-weight: 700;
  }
  @media print {
    :host {
      color: #000;
      font-size: 8.25pt;
      line-height: 1.28;
    }
    .stack {
      display: block;
    }
    .sheet {
      display: block;
      max-inline-size: none;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .figures {
      display: block;
    }
    .figure {
      gap: 1mm;
      margin-block-start: 2mm;
    }
    .figure + .figure {
      padding-block-start: 1.5mm;
    }
    /* A chart is laid out for the screen; on paper it is made to fit, whatever that screen was. */
    dk-outcome-chart::part(picture) {
      inline-size: 100%;
      block-size: 27mm;
    }
    /* What the signs mean and what to mind stands small beside the story, not below one another as on a screen. */
    dk-outcome-chart {
      font-size: 7.5pt;
      line-height: 1.15;
    }
    dk-outcome-chart::part(legend) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 3mm;
      margin: 0;
      font-size: 6.5pt;
      line-height: 1.15;
    }
    dk-outcome-chart::part(reading-aid),
    dk-outcome-chart::part(notice) {
      gap: 0;
      margin: 0;
      font-size: 6.5pt;
      line-height: 1.15;
    }
    .foot {
      margin-block-start: 3mm;
      padding-block-start: 2mm;
      border-block-start: 3px solid currentcolor;
    }
    header > :is(h2, h3, h4, h5) {
      font-size: 1.7em;
    }
    .ask {
      break-inside: avoid;
    }
  }
`;
