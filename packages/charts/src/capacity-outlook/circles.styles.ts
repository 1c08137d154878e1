import { css } from 'lit';

/** The other circles. They come with them. */
export const circlesStyles = css`
  .other-circles {
    display: grid;
    gap: 0.1em;
    max-inline-size: 65ch;
    margin: 0.4em 0;
  }
  .other-circles dt {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .other-circles dd {
    margin: 0;
  }
  .question {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
`;
