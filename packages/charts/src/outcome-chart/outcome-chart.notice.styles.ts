import { css } from 'lit';

/** What stands in the place of a chart. It comes with it. */
export const noticeStyles = css`
  button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }
  .message {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .message.fault {
    border-color: var(--_danger);
  }
`;
