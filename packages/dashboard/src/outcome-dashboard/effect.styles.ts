import { css } from 'lit';

/** The question whether a measure had an effect. It comes with the question. */
export const effectStyles = css`
  .effect,
  .measure,
  .answer-place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .effect {
    margin-block-start: 1.5em;
  }
  .measure {
    gap: 0.25em;
  }
  .effect .field {
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
  }
  .effect legend {
    margin-block-end: 0.5em;
  }
  .answer-place {
    gap: 0.75em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  .answer-place p {
    max-inline-size: 65ch;
  }
  .answer-place [part='heading']:not(:first-child) {
    margin-block-start: 0.75em;
  }
  .claim {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_focus);
    background: var(--_surface-strong);
    font-size: 1.125em;
  }
`;
