import { css } from 'lit';

/** A principle with what it asks. */
export const principleStyles = css`
  .eyebrow {
    color: var(--_text-quiet);
    font-size: 0.875em;
    font-weight: 600;
  }
  .asks,
  .quote {
    max-inline-size: 60ch;
  }
  .quote q {
    font-style: italic;
  }
`;
