import { css } from 'lit';

export const storedDataStyles = css`
  ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
`;
