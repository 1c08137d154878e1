import { css } from 'lit';

/** What only the desk of the budget shows. */
export const deskStyles = css`
  .conclusion {
    max-inline-size: 50ch;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  svg.money {
    inline-size: 100%;
    max-inline-size: 40em;
    block-size: 0.75em;
    border: 1px solid var(--_border);
  }
  svg.money .all {
    fill: transparent;
  }
  svg.money .promised {
    fill: var(--_link);
    opacity: 0.35;
  }
  svg.money .spent {
    fill: var(--_link);
  }
  .message.alarm {
    border-inline-start-width: 6px;
    border-color: var(--_concern);
    max-inline-size: 40em;
  }
  .loud {
    font-size: 1.125em;
    font-weight: 700;
  }
  .part {
    gap: 0.5em;
  }
  .lines,
  .notes {
    margin: 0;
    list-style: none;
  }
  .lines {
    padding: 0;
  }
  .notes {
    max-inline-size: 40em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_rule);
  }
  .line > div {
    flex: 1 1 16em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .case {
    max-inline-size: 42em;
  }
  .turn {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .top {
    display: grid;
    gap: 0.75em;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
  }
  .road {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 3px;
    max-inline-size: 40em;
  }
  .road span {
    block-size: 6px;
    border: 1px solid var(--_border);
  }
  .road .done {
    background: var(--_link);
  }
  .road .now {
    block-size: 12px;
    margin-block-start: -3px;
    background: var(--_link);
  }
  .about {
    display: grid;
    gap: 0.15em 1em;
    margin: 0;
    padding: 0.8em 1em;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .about dt {
    color: var(--_text-quiet);
    font-size: 0.9375em;
  }
  .about dd {
    margin: 0;
    padding-block-end: 0.4em;
  }
  .celebrate {
    padding: 0.8em 1em;
    border: 2px solid var(--_improvement, var(--_link));
    font-size: 1.125em;
    font-weight: 600;
  }
  .blocked ul,
  .answers-given ul {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .answers-given li > button {
    display: block;
    margin-block-start: 0.4em;
  }
  .answers-given {
    display: grid;
    gap: 0.5em;
  }
  @container (max-width: 26em) {
    .line > button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    svg.money .spent {
      fill: CanvasText;
    }
    svg.money .promised {
      fill: GrayText;
      opacity: 1;
    }
    .road .done,
    .road .now {
      background: CanvasText;
    }
  }
`;
