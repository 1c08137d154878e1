import { css } from 'lit';

export const roomsStyles = css`
  .rooms ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    margin: 0;
    padding: 0;
    border-block-end: 1px solid var(--_rule);
    list-style: none;
  }
  .rooms button {
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    padding-inline: 0.75em;
  }
  .rooms button[aria-current] {
    border-block-end-color: currentcolor;
    color: inherit;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    position: relative;
  }
  .find input {
    flex: 1 1 16rem;
    max-inline-size: 28rem;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .found {
    flex-basis: 100%;
    padding: 0.5em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .found ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .found button {
    inline-size: 100%;
    border: 0;
    text-align: start;
  }
  /* It stands over what scrolls below it: colours of a message may be see-through. */
  .lock-warning:not(.visually-hidden) {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_behind, Canvas);
  }
  .lock-warning .message {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    border-block: 1px solid var(--_border);
    border-inline-end: 1px solid var(--_border);
  }
  .lock-warning p {
    flex: 1 1 20em;
    margin: 0;
  }
  .drafts {
    display: grid;
    gap: 0.5em;
  }
  .drafts p {
    margin: 0;
  }
  .room:focus {
    outline: none;
  }
  .room {
    display: grid;
    gap: 1.5em;
  }
  .room > * {
    min-inline-size: 0;
  }
  .to-monitor {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
  }
  .to-monitor p {
    flex-basis: 100%;
    margin: 0;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: center;
  }
`;
