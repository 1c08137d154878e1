import { css } from 'lit';

/** The trait of the week and the timeline. */
export const deskStyles = css`
  .trait {
    display: grid;
    gap: 0.4em;
    max-inline-size: 40em;
    padding: 1em 1.25em;
    border-inline-start: 4px solid var(--_line);
    background: var(--_surface);
  }
  .trait > :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .timeline {
    gap: 1.75em;
    margin-block-start: 0.75em;
  }
  .timeline > li {
    gap: 0.5em;
  }
  dl {
    display: grid;
    gap: 0.15em;
    max-inline-size: 40em;
    margin: 0;
  }
  dt {
    color: var(--_text-quiet);
  }
  dd {
    margin: 0 0 0.5em;
    overflow-wrap: anywhere;
  }
  .printed-only {
    display: none;
  }
  .steps-left {
    justify-self: start;
  }
  @media print {
    .private {
      display: none;
    }
    .printed-only {
      display: block;
    }
  }
`;
