import { css } from 'lit';

/** The frame of a tool: its head, its invitation, its example, and how large it is drawn. What only its desk shows comes with the desk. */
export const toolFrameStyles = css`
  :host {
    container-type: inline-size;
  }
  .tool {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
  }
  .tool.compact {
    gap: 1em;
  }
  .tool.meeting {
    font-size: clamp(1.25em, 1em + 1.2cqi, 1.75em);
  }
  .head,
  .empty {
    display: grid;
    gap: 0.6em;
    max-inline-size: 65ch;
  }
  .head > :is(h2, h3, h4, h5) {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .foot {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }
  .foot > .data {
    inline-size: 100%;
  }
  .for-meeting[aria-pressed='true'] {
    border-width: 3px;
    font-weight: 600;
  }
  .example {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 1.25em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }
  .tag {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px dashed var(--_border);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }
  /* Focus that was brought to a whole part: a ring around its beginning, not around a page of text. */
  section:focus-visible {
    outline: none;
  }
  section:focus-visible > :first-child {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A link in a list is for a thumb too; the marked words of a text stay in their lines. */
  .tool li a:not(.mark) {
    display: inline-block;
    min-block-size: 44px;
    padding-block: 0.6em;
  }
  ::slotted([slot='intro']) {
    margin-block: 0;
  }
  /* On paper a grid does not grow with what a page break moves, and what follows would be printed over it; a column does. */
  @media print {
    .tool,
    .stack {
      display: block;
    }
    :is(.tool, .stack) > * + * {
      margin-block-start: 1.25em;
    }
  }
  @container (max-width: 26em) {
    .actions > button {
      flex: 1 1 100%;
    }
  }
  @container (max-width: 16em) {
    .example {
      padding-inline: 0;
      border-inline: 0;
    }
  }
`;
