import { css } from 'lit';
import { principleStyles } from './principle.styles.js';

/** What stands in the head of the card. What agreements need comes with them. */
export const principleCardStyles = css`
  ${principleStyles}
  .head > :is(h2, h3, h4, h5) {
    text-wrap: balance;
  }
  .compact .head > :is(h2, h3, h4, h5) {
    font-size: 1.2em;
  }
  .asks {
    font-size: 1.0625em;
  }
`;
