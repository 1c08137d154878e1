import { css } from 'lit';

/** The agreements that run, the cards, and what came of earlier ones. */
export const deskStyles = css`
  .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1em;
    margin: 0;
  }
  .principle {
    display: grid;
    gap: 0.6em;
    align-content: start;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    break-inside: avoid;
  }
  .principle .agreement {
    font-size: 1em;
  }
  .principle > .actions {
    align-self: end;
  }
  .agreements {
    gap: 2em;
    margin: 0;
  }
  .agreements > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block-end: 1.5em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .agreements > li > form {
    padding-block-start: 1em;
  }
  .filter[aria-pressed='true'] {
    border-width: 3px;
    font-weight: 600;
  }
  button:disabled {
    color: var(--_text-quiet);
    cursor: default;
    text-decoration: none;
  }
  @media screen {
    .meeting .principle {
      padding: 1.5em;
    }
    .meeting .principle:not(.front) {
      display: none;
    }
    .meeting .principle :is(h2, h3, h4, h5, h6) {
      font-size: 1.6em;
      line-height: 1.2;
      text-wrap: balance;
    }
  }
  @media print {
    .tool {
      gap: 1em;
      font-size: 0.875em;
    }
    .cards {
      grid-template-columns: 1fr 1fr;
      gap: 0.6em;
    }
    .principle {
      padding: 0.7em;
      background: none;
    }
    .agreements {
      gap: 0.75em;
    }
    .agreements > li {
      gap: 0.3em;
      padding-block-end: 0.75em;
    }
    .agreements form {
      display: none;
    }
  }
`;
