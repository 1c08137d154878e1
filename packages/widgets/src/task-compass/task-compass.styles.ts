import { css } from 'lit';

export const taskCompassStyles = css`
  :host {
    container-type: inline-size;
  }
  .compass {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .head {
    display: grid;
    gap: 0.35em;
  }
  .head > :is(h2, h3, h4, h5) {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .purpose {
    max-inline-size: 60ch;
  }
  .tasks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .task {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
    padding: clamp(0.9em, 3cqi, 1.25em);
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  .task.open {
    grid-column: 1 / -1;
  }
  .question {
    max-inline-size: 40ch;
    text-wrap: balance;
  }
  .due,
  .overdue {
    font-weight: 600;
  }
  .overdue {
    color: var(--_concern);
  }
  .older {
    display: grid;
    gap: 0.75em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
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
    .tasks {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75em;
    }
    .task {
      padding: 0 0 0.5em;
      border-width: 0 0 1px;
      border-radius: 0;
      background: none;
      break-inside: avoid;
    }
  }
`;
