import { css } from 'lit';
import { principleStyles } from './principle.styles.js';

/** The card and what stands in its head. What agreements need comes with them. */
export const principleCardStyles = css`
  ${principleStyles}
  .tool {
    gap: 1.5em;
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  .tool.compact {
    padding: 0.9em;
  }
  .head > :is(h2, h3, h4, h5) {
    text-wrap: balance;
  }
  .compact .head > :is(h2, h3, h4, h5) {
    font-size: 1.2em;
  }
  .asks {
    font-size: 1.0625em;
  }
  .empty,
  .foot {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  @media print {
    .tool {
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;
