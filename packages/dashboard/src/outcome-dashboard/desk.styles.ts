import { css } from 'lit';

/** The dashboard at work, on top of the styles it begins with. */
export const deskStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .bar h2 {
    font-size: 1.5em;
  }
  .work {
    display: grid;
    gap: 1.5em;
  }
  @container (inline-size > 56em) {
    .work {
      grid-template-columns: 19em minmax(0, 1fr);
      align-items: start;
    }
  }
  .choices {
    display: grid;
    gap: 1.25em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: 1.25em;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    break-inside: avoid;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .field {
    display: grid;
    gap: 0.25em;
    font-size: 0.9375em;
  }
  input[type='search'],
  input[type='text'] {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .list {
    max-block-size: 15em;
    margin-block: 0.5em;
    overflow-y: auto;
    border-block: 1px solid var(--_rule);
  }
  .option {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    padding: 0.45em 0.25em;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_surface);
  }
  .option input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    accent-color: var(--_link);
    translate: 0 0.15em;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1.5em;
    margin: 0;
  }
  dt {
    color: var(--_text-quiet);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .because {
    font-weight: 400;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 1em;
  }
  .pair > * {
    align-content: start;
    min-inline-size: 0;
  }
  .cards + *,
  .publish,
  .fair {
    margin-block-start: 1.5em;
  }
  .adjusting,
  .fetching {
    display: grid;
    gap: 1em;
    margin-block-start: 1em;
  }
  .asked,
  .field {
    align-content: start;
    align-items: start;
  }
  .asked {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em;
  }
  select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .wide {
    position: relative;
    overflow-x: auto;
  }
  .matches {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .columns,
  .lost {
    min-inline-size: 44em;
  }
  .matches th,
  .matches td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .comparison ul {
    columns: 20em;
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
  }
  .unknown {
    margin-block-start: 1.5em;
  }
  .problems {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .problems .error,
  .problems .warning {
    font-weight: 600;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_link);
  }
  .unknown ul {
    margin: 0.5em 0 0;
    padding-inline-start: 1.25em;
  }
  @media print {
    .choices {
      display: none;
    }
    .cards {
      grid-template-columns: 1fr;
    }
  }
`;
