import { css } from 'lit';

export const outcomeDashboardStyles = css`
  :host {
    container-type: inline-size;
  }
  .desk {
    display: grid;
    gap: 1.5em;
  }
  .desk > *,
  .work > * {
    min-inline-size: 0;
  }
  .panel {
    display: grid;
    gap: 1em;
    padding: clamp(1em, 3cqi, 1.75em);
    border: 1px solid var(--_rule);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
  }
  .start {
    place-items: center;
    padding-block: clamp(2em, 8cqi, 4em);
    border: 2px dashed var(--_border);
    text-align: center;
  }
  .start.over {
    border-style: solid;
    border-color: var(--_focus);
    background: var(--_surface-strong);
  }
  .start p {
    max-inline-size: 55ch;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_link);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .primary {
    border-color: var(--_button);
    background: var(--_button);
    color: var(--_button-text);
  }
  .button:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_link);
    cursor: pointer;
  }
  .message {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .fault {
    border-color: var(--_danger);
  }
  @media print {
    .actions,
    button,
    .button,
    .stored {
      display: none;
    }
  }
`;
