import { css } from 'lit';
import { agreedStyles } from '../shared/said.styles.js';
import { principleStyles } from './principle.styles.js';

/** A principle with what it asks, and agreements with what came of them: the same in the card and in the deck. */
export const agreementStyles = css`
  ${principleStyles}
  ${agreedStyles}
  .said {
    display: grid;
    gap: 0.4em;
  }
  .due,
  .overdue {
    font-weight: 600;
  }
  .overdue {
    color: var(--_concern);
  }
  dl {
    display: grid;
    gap: 0.75em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    margin: 0;
  }
  dl:not(:has(div)) {
    display: none;
  }
  dt {
    color: var(--_text-quiet);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  ol {
    display: grid;
    gap: 1.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .past {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
  }
  .past dl {
    margin-block-start: 0.4em;
  }
`;
