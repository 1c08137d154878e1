import { css } from 'lit';

/** What to mind when reading a chart. It comes with it. */
export const readingAidStyles = css`
  .reading-aid {
    padding: 0.4em 0.8em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .reading-aid ul {
    max-inline-size: 65ch;
    margin: 0.2em 0;
    padding-inline-start: 1.1em;
  }
  .reading-aid-title {
    font-weight: 600;
  }
  /* On paper nothing can be opened: what to mind stands there whole. */
  @media print {
    .more::details-content {
      content-visibility: visible;
    }
    .more summary {
      list-style: none;
    }
  }
`;
