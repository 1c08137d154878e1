import { css } from 'lit';

/** Forms and their fields, on top of `toolStyles`, for every element that asks something. Targets are 44 px and more; nothing rests on colour. */
export const formStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    min-inline-size: 0;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    max-inline-size: 40em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field.wrong {
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_danger);
  }
  fieldset.field {
    contain: layout; /* WebKit does not fit the legend of a grid again when the place for it changes, unless the grid is its own. */
  }
  label,
  legend {
    padding: 0;
    font-weight: var(
      --dk-form-label-font-weight,
      var(--nl-form-field-label-font-weight, var(--utrecht-form-label-font-weight, 600))
    );
  }
  .answer {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.3em; /* keeps answers of several lines apart */
    font-weight: 400;
    cursor: pointer;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
  }
  .answer input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_link);
  }
  .optional {
    color: var(--_text-quiet);
    font-weight: 400;
  }
  .hint,
  .counter {
    color: var(--_text-quiet);
    font-size: 0.9375em;
  }
  .counter {
    font-variant-numeric: tabular-nums;
  }
  .counter.over,
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  input:is([type='text'], [type='date'], [type='file']),
  textarea,
  select {
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
  input:focus {
    outline: 3px solid var(--_focus); /* Of a day WebKit focuses a part, and says of the whole that its focus is not seen. */
    outline-offset: 2px;
  }
  input.day {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  input:is(.number, .money, .period) {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  select {
    inline-size: fit-content;
    max-inline-size: 100%;
    contain: paint; /* WebKit counts the words that do not fit as content of the page. */
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 0.4em;
  }
  .suggestion {
    padding-inline: 0.8em;
    border-radius: 1.4em;
    font-weight: 400;
    text-align: start;
  }
  .suggestion[aria-pressed='true'] {
    border-width: 2px;
    font-weight: 600;
  }
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block-start: 0.5em;
  }
  .items > .add {
    justify-self: start;
  }
  .item {
    gap: 1em;
    padding: 0.25em 0 0.5em 1em;
    border-inline-start: 2px solid var(--_rule);
  }
  .item > legend {
    padding-block-end: 0.5em;
  }
  .item-actions {
    gap: 0.5em;
  }
  textarea {
    min-block-size: 5.5em;
    field-sizing: content;
    resize: vertical;
  }
  .wrong:not(.list) :is(input, textarea, select) {
    border-width: 2px;
    border-color: var(--_danger);
  }
  .guard.noticed {
    border-color: var(--_concern);
    font-size: 0.9375em;
  }
  .unseen summary {
    inline-size: fit-content;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    box-sizing: border-box;
    cursor: pointer;
    color: var(--_text-quiet);
  }
  .unseen .more {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .unseen[open] {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_rule);
  }
  .unseen q {
    font-style: italic;
  }
  .summary,
  .guard.blocks {
    border-color: var(--_danger);
  }
  .summary ul {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .printed {
    display: none;
  }
  @media print {
    .printed {
      display: block;
      min-block-size: 2em;
      border-block-end: 1px solid var(--_border);
      white-space: pre-wrap;
    }
    .field {
      break-inside: avoid;
    }
    .field.wrong {
      padding: 0;
      border: 0;
    }
  }
`;
