import { css } from 'lit';

/** A comparison: the sheet of one person, the answers of all, and the change. */
export const deskStyles = css`
  .conclusion {
    display: grid;
    gap: 0.3em;
    max-inline-size: 42em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .eyebrow {
    color: var(--_text-quiet);
    font-weight: 600;
  }
  .part {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .part:first-child {
    padding-block-start: 0;
    border: 0;
  }
  .pairs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .pair-view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    padding-block-end: 1.25em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .pair-view > .scale-row {
    max-inline-size: 36em;
  }
  .pair-view > .scale-row > .scale-end {
    font-weight: 600;
  }
  .reasons {
    display: grid;
    gap: 0.3em;
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .pair-steps,
  .pair-turns {
    display: none;
  }
  .pair-turns > button {
    padding-inline: 0.4em;
  }
  .pair-questions {
    gap: 0.75em;
    padding-block: 1em 0.5em;
    border-block-start: 1px solid var(--_rule);
  }
  .ends {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75em;
    hyphens: auto;
  }
  .places .optional {
    display: none;
  }
  .places {
    display: grid;
    gap: 0.75em;
  }
  .places .answers {
    display: grid;
    grid-template-columns: repeat(5, minmax(44px, 1fr));
    gap: 0;
  }
  .places .answer {
    flex-direction: column;
    gap: 0.1em;
    justify-content: center;
    min-block-size: 56px;
    border: 1px solid var(--_rule);
    border-inline-start-width: 0;
  }
  .places .answer:first-child {
    border-inline-start-width: 1px;
  }
  .places .take-back {
    grid-column: 1 / -1;
    justify-self: start;
    padding: 0;
    border: 0;
    font-size: 0.9375em;
  }
  .said {
    display: grid;
    gap: 0.4em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-weight: 600;
  }
  /* Side by side the longest words would be cut; below one another they still stand at their own end. */
  @container (max-width: 26em) {
    .ends,
    .pair-view > .scale-row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media screen {
    /* On a telephone seven pairs are six screens: one at a time. On paper, and where there is room, all of them stand there. */
    @container (max-width: 26em) {
      .pair-questions:not(.in-sight),
      .pair-view:not(.in-sight),
      .pair-steps:not(.last) ~ .actions > .save,
      .at-first {
        display: none;
      }
      .pair-steps {
        display: flex;
      }
      .pair-turns {
        display: grid;
        grid-template-columns: 1fr 1fr;
      }
      .pairs {
        gap: 0.9em;
      }
      .pair-view {
        gap: 0.15em;
        padding-block-end: 0.9em;
      }
    }
    @container (max-width: 44em) {
      table,
      tbody,
      tr,
      td,
      tbody th {
        display: block;
      }
      thead {
        display: none;
      }
      tr {
        padding-block: 0.6em;
        border-block-end: 1px solid var(--_rule);
      }
      tbody :is(td, th) {
        padding: 0.2em 0;
        border: 0;
      }
      tbody th {
        font-weight: 600;
      }
      td {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 0.75em;
      }
      td::before {
        content: attr(data-label);
        color: var(--_text-quiet);
      }
    }
  }
  @media print {
    details:not([open]).all-answers {
      display: none;
    }
    .pair-view details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
