import { css } from 'lit';

export const turnCurveStyles = css`
  :host {
    container-type: inline-size;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
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
  }
  .purpose,
  .empty p {
    max-inline-size: 60ch;
  }
  .running,
  .empty,
  .earlier,
  .data {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .earlier,
  .data {
    padding-block-start: 0.5em;
  }
  .aim {
    font-weight: 600;
  }
  .agreed {
    display: grid;
    gap: 1.1em;
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .agreement {
    max-inline-size: 34em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .due,
  .overdue {
    font-weight: 600;
  }
  .overdue {
    color: var(--_concern);
  }
  .past {
    display: grid;
    gap: 1.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
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
