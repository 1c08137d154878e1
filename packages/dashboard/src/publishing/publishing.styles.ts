import { css } from 'lit';

export const publishingStyles = css`
  :host {
    container-type: inline-size;
  }
  .stack > *,
  .panel > * {
    min-inline-size: 0;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: clamp(1em, 3cqi, 1.75em);
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
  }
  .picks,
  .previews {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }
  .previews {
    gap: 1.5em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  label > span,
  .field > label {
    padding: 0;
    font-weight: 700;
  }
  .option {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .option span {
    font-weight: 400;
  }
  .option input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_link);
  }
  .pick {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_rule);
  }
  .pick p {
    margin-inline-start: 2em;
  }
  .pick button {
    margin: 0.5em 0 0 2em;
  }
  .reason {
    color: var(--_danger);
  }
  .field,
  .code,
  .waiting,
  .code label {
    display: grid;
    gap: 0.3em;
  }
  .asked {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em;
  }
  input[type='text'],
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  select {
    background: var(--_behind, transparent);
  }
  textarea,
  code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 0.875em;
    line-height: 1.4;
  }
  textarea {
    white-space: pre;
    overflow: auto;
    resize: vertical;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_link);
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block-end: 1.5em;
    border-block-end: 1px solid var(--_rule);
  }
  .pair:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  @container (inline-size > 52em) {
    .pair {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 2em;
    }
  }
  .beside,
  .hidden-list {
    display: grid;
    gap: 0.5em;
    align-content: start;
    font-size: 0.9375em;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .wide {
    overflow-x: auto;
  }
  .matches {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .matches th,
  .matches td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  @media print {
    .panel {
      border: 0;
      padding: 0;
    }
    .panel:not(.preview, .council),
    .beside .actions {
      display: none;
    }
    .pair {
      break-inside: avoid;
    }
  }
`;
