import { css } from 'lit';

export const historyStyles = css`
  .acts,
  .removed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .acts > li,
  .removed > li {
    border-block-start: 1px solid var(--_rule);
  }
  .acts > li:last-child,
  .removed > li:last-child {
    border-block-end: 1px solid var(--_rule);
  }
  .acts summary {
    inline-size: auto;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: inherit;
  }
  .acts .what {
    color: var(--_link);
  }
  .what {
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .acts summary .quiet {
    display: block;
    padding-inline-start: 1em;
    color: var(--_text-quiet);
    font-weight: 400;
  }
  .undone .what {
    font-weight: 400;
    text-decoration: line-through;
  }
  .inside {
    display: grid;
    gap: 0.75em;
    padding: 0 0 1em 1em;
  }
  .entry ul {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }
  .entry p,
  .undo p {
    margin: 0 0 0.25em;
  }
  .undo {
    padding-block-start: 0.5em;
  }
  .only {
    padding-inline: 0.6em;
    font-size: 0.9375em;
  }
  .removed > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.6em;
  }
  .removed p {
    margin: 0;
  }
  .trash {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    .acts > li,
    .removed > li {
      border-color: CanvasText;
    }
  }
  @media print {
    .trash {
      break-inside: avoid;
    }
  }
`;
