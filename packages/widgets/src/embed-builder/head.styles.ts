import { css } from 'lit';

/** What stands there at once; the rest comes with the styles of the builder. */
export const builderHeadStyles = css`
  .head {
    display: grid;
    gap: 0.6em;
    max-inline-size: 65ch;
  }
  .head > :is(h2, h3, h4, h5) {
    font-size: 1.5em;
    line-height: 1.2;
  }
`;
