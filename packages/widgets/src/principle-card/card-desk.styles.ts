import { css } from 'lit';

/** The agreements and the forms in the card. */
export const cardDeskStyles = css`
  .running,
  .running form,
  .tool > form,
  .earlier {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .running form {
    border: 0;
  }
  .earlier {
    padding-block-start: 0.5em;
  }
`;
