import { css } from 'lit';

/** A tool that stands apart from what is around it, as a card. */
export const toolCardStyles = css`
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
