import { css } from 'lit';

export const boardStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .board {
    display: grid;
    gap: 1.5em;
  }
  .board > * {
    min-inline-size: 0;
  }
  .looking {
    font-size: 1.1em;
    max-inline-size: 60ch;
  }
  .look .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 1.5em;
    margin-block-start: 0.75em;
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: 0.25em;
  }
  input[type='search'],
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text);
    font: inherit;
  }
  .list {
    max-block-size: 14em;
    overflow: auto;
  }
  .option {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 32px;
  }
  .news {
    display: grid;
    gap: 0.75em;
  }
  .news ul {
    margin-block: 0.5em 0;
    padding-inline-start: 1.2em;
  }
  .news li {
    margin-block: 0.3em;
    max-inline-size: 70ch;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .mark {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.9em;
    font-weight: 600;
  }
  button.lens-switch {
    padding-inline: 0;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
  }
  .lens {
    display: grid;
    align-content: start;
    gap: 0.4em;
    padding: 1em;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  .lens > * {
    margin-block: 0;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .order legend {
    float: inline-start;
    margin-inline-end: 1em;
    padding-block: 0.3em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: 1.25em;
    margin: 0.75em 0 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    align-content: space-between;
    gap: 0.5em;
    min-inline-size: 0;
  }
  button {
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_link);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:disabled {
    color: var(--_text-quiet);
    cursor: default;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-items: center;
  }
  .unknown {
    padding: 1em 1.25em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .unknown li {
    margin-block: 0.3em;
    max-inline-size: 70ch;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link);
    cursor: pointer;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
