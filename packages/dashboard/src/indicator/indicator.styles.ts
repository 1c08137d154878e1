import { css } from 'lit';

export const indicatorStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .room {
    display: grid;
    gap: 1.75em;
  }
  .room > * {
    min-inline-size: 0;
  }
  .told {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .told li {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_rule);
    max-inline-size: 70ch;
  }
  .told p {
    margin-block: 0.2em;
  }
  .form {
    max-inline-size: 44rem;
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  dl {
    display: grid;
    gap: 0.75em;
    max-inline-size: 70ch;
    margin: 0;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  @media print {
    .part {
      break-inside: avoid;
    }
  }
`;
