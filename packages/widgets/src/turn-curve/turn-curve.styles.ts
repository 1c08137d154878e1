import { css } from 'lit';

/** What was agreed in kept conversations. */
export const turnCurveStyles = css`
  .running,
  .earlier {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .earlier {
    padding-block-start: 0.5em;
  }
  .aim {
    font-weight: 600;
  }
  .agreed {
    display: grid;
    gap: 1.1em;
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .agreement {
    max-inline-size: 34em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .due,
  .overdue {
    font-weight: 600;
  }
  .overdue {
    color: var(--_concern);
  }
  .past {
    display: grid;
    gap: 1.25em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
`;
