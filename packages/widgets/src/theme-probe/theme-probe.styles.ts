import { css } from 'lit';

export const themeProbeStyles = css`
  :host {
    container-type: inline-size;
  }
  .probe {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .sentence {
    max-inline-size: 65ch;
    font-size: 1.125em;
  }
`;
