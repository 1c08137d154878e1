import { css } from 'lit';

export const initiativeIndicatorsStyles = css`
  :host {
    container-type: inline-size;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
  }
  .page.compact {
    gap: 1em;
  }
  .head,
  .empty {
    display: grid;
    gap: 0.6em;
    max-inline-size: 65ch;
  }
  .head > :is(h2, h3, h4, h5) {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .example {
    padding: 1.25em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }
  .tag {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px dashed var(--_border);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }
  ::slotted([slot='intro']) {
    margin-block: 0;
  }
  @media print {
    .page {
      gap: 0.8em;
    }
  }
`;
