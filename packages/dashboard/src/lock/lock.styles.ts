import { css } from 'lit';

export const lockStyles = css`
  /* Sealing takes a while, and what it does stands below: the button stays as legible as it was. */
  button[aria-busy='true'] {
    opacity: 1;
  }
  .stack,
  form {
    max-inline-size: 44em;
  }
  input[type='password'] {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_behind, Field);
    color: var(--_text);
    font: inherit;
  }
  .strength {
    min-block-size: 1.5em;
    font-weight: 600;
  }
  .caps:empty,
  p.busy:empty {
    display: none;
  }
  .copy,
  .busy {
    display: grid;
    gap: 0.5em;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_link);
  }
  details > :not(summary) {
    margin-block: 0.5em 1em;
  }
  ul {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding-inline-start: 1.25em;
  }
  @media print {
    form,
    .copy,
    .actions,
    .minutes,
    details {
      display: none;
    }
  }
`;
