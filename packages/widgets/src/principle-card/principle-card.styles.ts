import { css } from 'lit';

export const principleCardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  :host {
    container-type: inline-size;
  }
  .card.compact {
    gap: 1em;
    padding: 0.9em;
  }
  .head {
    display: grid;
    gap: 0.35em;
  }
  .head > :is(h2, h3, h4, h5) {
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .compact .head > :is(h2, h3, h4, h5) {
    font-size: 1.2em;
  }
  .eyebrow {
    color: var(--_text-quiet);
    font-size: 0.875em;
    font-weight: 600;
  }
  .asks,
  .quote,
  .empty p {
    max-inline-size: 60ch;
  }
  .asks {
    font-size: 1.0625em;
  }
  .quote q {
    font-style: italic;
  }
  .running,
  .empty,
  .example,
  form,
  .earlier,
  .data {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_rule);
  }
  .earlier,
  .data {
    padding-block-start: 0.5em;
  }
  .said {
    display: grid;
    gap: 0.4em;
  }
  .agreement {
    max-inline-size: 34em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_line);
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.4;
  }
  .due,
  .overdue {
    font-weight: 600;
  }
  .overdue {
    color: var(--_concern);
  }
  dl {
    display: grid;
    gap: 0.75em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    margin: 0;
  }
  dl:not(:has(div)) {
    display: none;
  }
  dt {
    color: var(--_text-quiet);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  ol {
    display: grid;
    gap: 1.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .past {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
  }
  .past dl {
    margin-block-start: 0.4em;
  }
  ::slotted([slot='intro']) {
    margin-block: 0;
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;
