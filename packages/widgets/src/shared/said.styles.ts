import { css } from 'lit';

/** What a tool concludes, above all it shows. */
export const conclusionStyles = css`
  .conclusion {
    max-inline-size: 40em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
`;

/** What people agreed on or aim at: larger than what stands around it, with a bar before it. */
export const agreedStyles = css`
  .agreement,
  .goal {
    max-inline-size: 34em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_line);
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.4;
  }
`;

/** What came before, the newest first, each with a line before it. */
export const timelineStyles = css`
  .timeline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .timeline > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
  }
  .timeline > li > button {
    justify-self: start;
  }
`;
