import { css } from 'lit';

/** The tools as cards, in groups. */
export const toolsStyles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-rows: 1fr auto;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  li > p {
    margin: 0;
  }
  .name {
    display: block;
    font-weight: 600;
  }
  li > button {
    justify-self: start;
  }
`;
