import { css } from 'lit';

/** One moment with its bars, its step and its forms. */
export const deskStyles = css`
  .axes {
    display: grid;
    gap: 1.75em 3em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
  }
  .axis-view,
  .axis-questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    align-content: start;
    break-inside: avoid;
  }
  .axis-view > :is(h2, h3, h4, h5, h6),
  .axis-questions > :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .axis-questions {
    gap: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .axis-questions .answers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10em), 1fr));
    gap: 0 0.75em;
  }
  .axis-questions .field {
    max-inline-size: none;
  }
  .said-step {
    display: grid;
    gap: 0.4em;
  }
  .part {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  table {
    inline-size: 100%;
    max-inline-size: 45em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th:is([scope='col'], [scope='rowgroup']) {
    font-weight: 600;
  }
  [scope='rowgroup'] {
    padding-block-start: 1em;
  }
  @media print {
    details:not([open]).answers-table {
      display: none;
    }
  }
`;
