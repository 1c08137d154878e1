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
  .empty p {
    max-inline-size: 60ch;
  }
  .asks {
    font-size: 1.0625em;
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
