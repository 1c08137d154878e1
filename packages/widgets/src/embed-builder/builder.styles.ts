import { css } from 'lit';

/** The looks of the desk, beside those of forms and tools. */
export const builderStyles = css`
  :host {
    container-type: inline-size;
  }
  .tool,
  .bench,
  .asked,
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    min-inline-size: 0;
  }
  .tool,
  .bench,
  .asked {
    gap: 2.25em;
  }
  .step {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .step:focus-visible {
    outline: none;
  }
  .step:focus-visible > :first-child {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .answers.below {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .answers.below .hint {
    padding-inline-start: 2em;
  }
  .lines {
    display: grid;
    gap: 0.6em;
    max-inline-size: 65ch;
    margin: 0;
    padding-inline-start: 1.4em;
  }
  .all .lines {
    padding: 0;
    list-style: none;
  }
  .all li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em 1em;
    align-items: center;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_rule);
  }
  .choose[aria-pressed='true'] {
    border-width: 3px;
    font-weight: 600;
  }
  .all .group {
    padding-block: 1em 0.25em;
  }
  textarea,
  pre {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
    font-size: 0.9375em;
    tab-size: 12;
  }
  .paper {
    min-inline-size: 0;
    padding: 1em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }
  .paper > .message {
    margin-block-end: 1em;
  }
  /* Said where the example comes, which has its room already: nothing moves when it is there. */
  .paper > .message.waiting {
    position: absolute;
  }
  .paper.w-320 {
    max-inline-size: calc(320px + 2em + 2px);
  }
  .paper.w-640 {
    max-inline-size: calc(640px + 2em + 2px);
  }
  .paper.dark {
    background: #12161c;
    color: #eee;
    color-scheme: dark;
  }
  ::slotted([slot='intro']) {
    margin-block: 0;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    min-inline-size: 0;
  }
  .part > :is(h3, h4, h5, h6) {
    font-size: 1.05em;
  }
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  pre {
    margin: 0;
    padding: 0.8em 1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }
  pre.prose,
  pre code {
    font: inherit;
  }
  .checks {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .checks .answer {
    align-items: start;
    max-inline-size: 65ch;
  }
  @container (min-width: 54em) {
    .bench {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 2.5em;
      align-items: start;
    }
    #preview {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @container (max-width: 26em) {
    .actions > button,
    .all li > button {
      flex: 1 1 100%;
      inline-size: 100%;
    }
    .all li {
      grid-template-columns: minmax(0, 1fr);
    }
    .paper {
      padding-inline: 0;
      border-inline: 0;
    }
    .answers.below .hint {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    pre {
      border-color: CanvasText;
    }
    .paper.dark {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    details:not([open]) {
      display: none;
    }
    .tool,
    .step {
      gap: 0.8em;
    }
    .step {
      padding: 0;
      border: 0;
    }
    pre {
      font-size: 0.8em;
      white-space: pre-wrap;
    }
    .part {
      break-inside: avoid-page;
    }
  }
`;
