import { css } from 'lit';

/** The two columns, which stand beside one another where there is room, and always on paper. */
export const initiativeLookStyles = css`
  .goal-label {
    color: var(--_text-quiet);
    font-size: 0.875em;
    font-weight: 600;
  }
  .initiative.stack {
    gap: 0.4em;
  }
  #which {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_behind, Field);
    color: var(--_text);
    font: inherit;
  }
  .asks {
    border-color: var(--_concern);
  }
  .asks > :is(h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .progress {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .progress li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 2em 2.5em;
  }
  .side {
    min-inline-size: 0;
  }
  .side > :is(h3, h4, h5, h6) {
    padding-block-end: 0.3em;
    border-block-end: 2px solid var(--_border);
  }
  .indicator {
    padding-block: 0.9em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .indicator > :is(h4, h5, h6) {
    font-size: 1em;
  }
  .nr {
    color: var(--_text-quiet);
    font-variant-numeric: tabular-nums;
  }
  dl {
    display: grid;
    gap: 0.5em;
    margin: 0.4em 0 0;
  }
  .moment {
    display: grid;
    grid-template-columns: minmax(0, 7.5em) minmax(0, 1fr);
    gap: 0 0.8em;
  }
  dt {
    color: var(--_text-quiet);
    font-size: 0.9375em;
  }
  dd {
    margin: 0;
  }
  .figure {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .small {
    color: var(--_text-quiet);
    font-size: 0.9375em;
  }
  .notes {
    display: grid;
    gap: 0.3em;
    max-inline-size: 75ch;
  }
  @container (inline-size < 24em) {
    .moment {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .sides {
      grid-template-columns: 1fr 1fr;
      gap: 0 2em;
    }
    .sides,
    .notes {
      font-size: 0.6875em;
      line-height: 1.3;
    }
    .notes .quiet {
      font-size: 1em;
    }
    .indicator {
      padding-block: 0.4em;
    }
    .moment.open {
      display: none;
    }
    .moment dd p {
      display: inline;
    }
    dl {
      gap: 0.2em;
    }
    .goal {
      font-size: 1em;
    }
  }
  @media print {
    .tool {
      gap: 0.8em;
    }
  }
`;
