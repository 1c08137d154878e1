import { css } from 'lit';

/** A promise in full: the strip, the documents, the breaks and the forms. */
export const deskStyles = css`
  #chain {
    display: grid;
    gap: 0.5em;
    outline-offset: 0.3em;
  }
  .strip {
    counter-reset: step;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .strip > li {
    counter-increment: step;
    display: grid;
    gap: 0.1em;
    align-content: start;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_rule);
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .strip .name {
    font-weight: 600;
  }
  .strip .name::before {
    content: counter(step) '. ';
  }
  @container (min-width: 50em) {
    .strip {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
  .same {
    font-weight: 600;
  }
  .strip .same {
    font-size: 0.875em;
  }
  .breaks ul,
  .papers ol,
  .changes ul,
  .obstacles,
  .others ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .breaks li,
  .papers li,
  .changes li,
  .obstacles li,
  .others li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    max-inline-size: 44em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
    break-inside: avoid;
  }
  .papers li.open {
    max-inline-size: none;
  }
  .breaks li {
    border-inline-start: 4px double var(--_border);
  }
  .breaks li.unknown {
    border-inline-start-style: dotted;
  }
  .chain button,
  .others button {
    justify-self: start;
  }
  blockquote {
    margin: 0;
    padding: 0;
  }
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  .breaks,
  .changes,
  .papers,
  .practice {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .agreement {
    max-inline-size: 34em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .form {
    outline-offset: 0.3em;
  }
  @container (max-width: 26em) {
    .chain li > button,
    .practice > button,
    .changes > button,
    .others button {
      inline-size: 100%;
    }
  }
  @media print {
    #chain,
    .form {
      outline: none;
    }
  }
`;
