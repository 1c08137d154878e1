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
    .meeting .principle .asks {
      font-size: 1.2em;
    }
  }
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  @media print {
    .tool,
    .tool.meeting {
      gap: 0.9em;
      font-size: 0.8125em;
    }
    .deck,
    .stack {
      gap: 0.6em;
    }
    .cards {
      grid-template-columns: 1fr 1fr;
      gap: 0.6em;
    }
    .principle {
      padding: 0.7em;
      background: none;
    }
    .principle .agreement,
    .agreements form {
      display: none;
    }
    .agreements {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
      gap: 1em;
    }
    .agreements > li {
      gap: 0.3em;
      padding: 0;
      border: 0;
    }
    .agreements .agreement {
      font-size: 1em;
    }
    /* Of what stands around an agreement only the role: then three of them always fit one page with the cards. */
    .agreements dl > div:not(:last-child) {
      display: none;
    }
  }
`;
