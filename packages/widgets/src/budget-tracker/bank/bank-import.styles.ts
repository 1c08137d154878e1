import { css } from 'lit';

/** Lines of the bank beside requests. */
export const bankStyles = css`
  .bank-panel > p {
    max-inline-size: 65ch;
  }
  .bank-part {
    gap: 0.75em;
  }
  .bank-lines {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .bank-lines > li {
    display: grid;
    gap: 0.25em;
    padding: 0.6em 0 0.6em 1em;
    border-inline-start: 2px solid var(--_rule);
  }
  .bank-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .bank-line > strong {
    font-variant-numeric: tabular-nums;
  }
  .bank-panel select {
    inline-size: 100%;
    max-inline-size: 32em;
  }
  @container (max-width: 26em) {
    .bank-panel .actions > button {
      flex: 1 1 100%;
    }
  }
`;
