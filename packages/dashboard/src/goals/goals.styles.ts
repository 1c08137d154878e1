import { css } from 'lit';

/** The editor of goals, on top of tools and forms. */
export const goalsStyles = css`
  :host {
    container-type: inline-size;
  }
  .goals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
  }
  .goals > * {
    min-inline-size: 0;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.25em;
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
  }
  .result > header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: start;
    justify-content: space-between;
  }
  .result > header > div:first-child {
    flex: 1 1 18em;
  }
  .measures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1.25em 2em;
    align-items: start;
  }
  /* A form wants the whole width. */
  .measures:has(.panel) {
    grid-template-columns: minmax(0, 1fr);
  }
  .measures > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .measures h4,
  .measures h5,
  .measures h6 {
    font-size: 1em;
  }
  .rows,
  .pick {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows > li {
    display: grid;
    gap: 0.35em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_rule);
    background: var(--_surface);
  }
  .rows > li.without {
    border-inline-start-style: dashed;
    border-inline-start-color: var(--_concern);
  }
  .target {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.35em;
  }
  .rows details > ul {
    margin: 0.25em 0;
    padding-inline-start: 1.2em;
  }
  .name {
    font-weight: 600;
  }
  .missing {
    padding-inline-start: 1em;
    border-inline-start: 4px dotted var(--_border);
    color: var(--_text-quiet);
  }
  .tag {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 400;
    white-space: nowrap;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.25em;
    border: 2px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
  }
  .small button {
    padding: 0.35em 0.8em;
    font-size: 0.9375em;
  }
  .pick > li {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_rule);
  }
  .facts,
  .has,
  .evidence,
  .pick details {
    margin-inline-start: 2.1em;
  }
  .evidence {
    margin-block: 0;
    padding-inline-start: 1.2em;
  }
  .evidence .other-unit {
    color: var(--_concern);
    font-weight: 600;
  }
  .asked {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 1em;
  }
  .taking {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_rule);
    background: var(--_behind, Canvas);
  }
  .circle {
    display: grid;
    gap: 0.5em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  select,
  input[type='search'] {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_behind, Field);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
  }
  dl {
    margin: 0;
  }
  dt {
    color: var(--_text-quiet);
    font-size: 0.875em;
  }
  dd {
    margin: 0 0 0.6em;
  }
  dd ul,
  .message ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  @media print {
    .result,
    .rows > li {
      break-inside: avoid;
    }
  }
`;
