import { css } from 'lit';

/** The forms and the example in the card. */
export const cardFormsStyles = css`
  .running form {
    padding-block-start: 1.25em;
  }
  .empty + .example {
    padding: 1.25em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }
  .tag {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px dashed var(--_border);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }
`;
