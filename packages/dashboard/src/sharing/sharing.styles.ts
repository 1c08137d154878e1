import { css } from 'lit';

export const sharingStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    min-inline-size: 0;
  }
  :is(h2, h3, h4, h5, h6) {
    margin: 0;
  }
  p,
  .lines {
    max-inline-size: 65ch;
    margin: 0;
  }
  .lines {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 1.2em;
  }
  .lead {
    font-size: 1.1em;
  }
  .part > :is(h3, h4, h5, h6) {
    font-size: 1.1em;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  .quiet {
    color: var(--_text-quiet);
  }
  fieldset.clash {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.25em 1em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_behind, Canvas);
  }
  fieldset.clash legend {
    padding-inline: 0.4em;
    margin-inline-start: -0.4em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .by {
    display: block;
    font-weight: 400;
    color: var(--_text-quiet);
    font-size: 0.9375em;
  }
  .will {
    font-weight: 600;
  }
  .versions {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .versions > li {
    display: grid;
    gap: 0.4em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_rule);
  }
  @container (inline-size < 34em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    td {
      border: 0;
      padding-block: 0.15em;
    }
    tbody th {
      border: 0;
      padding-block-end: 0;
    }
    tr {
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_rule);
    }
    td::before {
      content: attr(data-side) ': ';
      color: var(--_text-quiet);
    }
  }
  @media print {
    .no-print {
      display: none;
    }
    fieldset.clash {
      break-inside: avoid;
    }
  }
`;
