import { css } from 'lit';

/** What only areas beside one another need. */
export const areasStyles = css`
  .own .name {
    font-weight: 600;
  }
  .row {
    stroke: var(--_rule);
  }
  .area:not(.own) .point:not(.hollow) {
    fill: var(--_text-quiet);
  }
  .area:not(.own) .point,
  .area:not(.own) .whisker {
    stroke: var(--_text-quiet);
  }
`;
