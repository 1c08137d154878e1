import { css } from 'lit';

export const outcomeMapStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }
  figure {
    display: grid;
    gap: 0.4em;
    margin: 0;
  }
  .sentence {
    max-inline-size: 65ch;
  }
  .beside {
    display: grid;
    gap: 1em 1.5em;
  }
  .drawing {
    display: grid;
    gap: 0.4em;
    align-content: start;
    min-inline-size: 0;
  }
  .probe {
    background-color: var(--_behind, #fff);
    color: var(--_line);
  }
  .banner {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 600;
  }
  .notes {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
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
  button {
    min-block-size: 44px;
    font: inherit;
  }
  .message {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .message.fault {
    border-color: var(--_danger);
  }
  @container (inline-size > 44em) {
    :host(:not([compact])) .beside:has(.stage) {
      grid-template-columns: minmax(0, 3fr) minmax(16em, 2fr);
    }
  }
  th[scope='row'] {
    overflow-wrap: break-word;
  }
  @media print {
    .beside:has(.stage) {
      grid-template-columns: 1fr;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    .scroll table {
      font-size: 0.8125em;
    }
  }
`;
