import { css } from 'lit';

/** The four principles at first sight. */
export const principleDeckStyles = css`
  .cores {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding-inline-start: 1.5em;
    font-weight: 600;
    list-style: decimal;
  }
`;
