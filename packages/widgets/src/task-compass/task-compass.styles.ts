import { css } from 'lit';

export const taskCompassStyles = css`
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
  .question {
    max-inline-size: 40ch;
    text-wrap: balance;
  }
`;
