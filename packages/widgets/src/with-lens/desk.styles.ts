import { css } from 'lit';

/** A text with its marks, and the questions beside it. */
export const deskStyles = css`
  .stack > :is(h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .text {
    max-inline-size: 42em;
    padding: 1.25em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.9;
    overflow-wrap: anywhere;
  }
  .pasted {
    white-space: pre-wrap;
  }
  .mark {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .mark.label {
    text-decoration-style: double;
  }
  .mark.passive {
    text-decoration-style: wavy;
    text-decoration-thickness: 1px;
  }
  .mark.abbreviation {
    text-decoration-style: dotted;
  }
  .mark.long {
    text-decoration-style: dashed;
  }
  .mark sup {
    margin-inline-start: 0.1em;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1;
    text-decoration: none;
  }
  #lens-text {
    max-inline-size: 42em;
    min-block-size: 14em;
    inline-size: 100%;
    box-sizing: border-box;
  }
  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: 42em;
    margin: 0;
    padding-inline-start: 2.2em;
  }
  .questions > li {
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .asked {
    font-weight: 600;
  }
  .questions a {
    color: var(--_link);
  }
  .readings {
    display: grid;
    gap: 1.75em;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
  }
  .readings > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .readings > li > button {
    justify-self: start;
  }
  .readings ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
`;
