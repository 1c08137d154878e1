import { css } from 'lit';

/**
 * Buttons, messages and what folds away, for every element that can do something. Targets are 44 px and more; a button only
 * looks busy when what it asked for takes long.
 */
export const toolStyles = css`
  :host {
    --_button: var(
      --dk-button-primary-background-color,
      var(
        --nl-button-primary-background-color,
        var(--utrecht-button-primary-action-background-color, var(--utrecht-button-background-color, var(--_link)))
      )
    );
    --_button-text: var(
      --dk-button-primary-color,
      var(
        --nl-button-primary-color,
        var(--utrecht-button-primary-action-color, var(--utrecht-button-color, var(--_behind, #fff)))
      )
    );
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    min-inline-size: 0;
  }
  button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }
  button[aria-busy='true'] {
    opacity: 0.6;
    cursor: progress;
    transition: opacity 0s 0.5s;
  }
  button.primary {
    border-color: var(--_button);
    background: var(--_button);
    color: var(--_button-text);
    font-weight: 600;
  }
  button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .summary,
  .message,
  .guard.noticed {
    display: grid;
    gap: 0.5em;
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--_border);
    background: var(--_surface);
  }
  .message.fault {
    border-color: var(--_danger);
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_link);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    button,
    button.primary {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
    button.primary {
      border-width: 3px;
    }
  }
`;
