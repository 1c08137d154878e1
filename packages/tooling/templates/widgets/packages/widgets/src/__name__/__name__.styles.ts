import { css } from 'lit';

export const __camel__Styles = css`
  section {
    display: grid;
    gap: 0.75em;
  }
  ul {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding-inline-start: 1.25em;
  }
  button {
    justify-self: start;
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }
`;
