import { css } from 'lit';

/** The questions one by one, what is kept, and the motivation. */
export const deskStyles = css`
  .steps ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.5em;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .step {
    display: grid;
    gap: 0.1em;
    align-content: start;
    inline-size: 100%;
    block-size: 100%;
    padding-inline: 0.8em;
    text-align: start;
  }
  .step[aria-current] {
    border-width: 2px;
    border-color: var(--_link);
    font-weight: 600;
  }
  .step[aria-disabled] {
    border-style: dashed;
    color: var(--_text-quiet);
    cursor: default;
  }
  .state {
    color: inherit;
    font-size: 0.875em;
    font-weight: 400;
  }
  #screen,
  #mine,
  #result,
  #budget {
    outline-offset: 0.3em;
  }
  .how-much {
    display: grid;
    gap: 0.4em;
    justify-items: start;
  }
  .eyebrow {
    color: var(--_text-quiet);
    font-size: 0.875em;
    font-weight: 600;
  }
  .proposal {
    max-inline-size: 40em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_line);
  }
  .disciplines {
    gap: 0.6em;
  }
  .disciplines > button {
    justify-self: start;
  }
  #result {
    display: grid;
    gap: 0.75em;
  }
  .whose {
    font-size: 1.25em;
    font-weight: 600;
  }
  .purposes dl {
    display: grid;
    gap: 1em;
    margin: 0;
  }
  .purposes dl > div {
    max-inline-size: 40em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
  }
  .purposes dt {
    font-weight: 600;
  }
  .purposes dd {
    display: grid;
    gap: 0.3em;
    margin: 0;
  }
  .advice-list ul,
  .dialogues {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .advice-list li {
    display: grid;
    gap: 0.15em;
    max-inline-size: 40em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
  }
  .advice-list .dissents {
    border-inline-start: 4px double var(--_border);
  }
  .dialogue {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding: clamp(0.9em, 3cqi, 1.25em);
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  .paragraph,
  .formal > p {
    max-inline-size: 44em;
  }
  .paragraph {
    break-inside: avoid;
  }
  .budget {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  @container (max-width: 32em) {
    .steps ol {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 5.5em), 1fr));
    }
    .step {
      display: flex;
      gap: 0.25em;
      justify-content: center;
      padding-inline: 0.2em;
      white-space: nowrap;
    }
    .step .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media print {
    #result {
      outline: none;
    }
  }
`;
