import { css } from 'lit';

export const outcomeMapStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
  }
  figure {
    display: grid;
    gap: 0.4em;
    margin: 0;
  }
  .sentence {
    max-inline-size: 65ch;
  }
  .beside {
    display: grid;
    gap: 1em 1.5em;
  }
  .drawing {
    display: grid;
    gap: 0.4em;
    align-content: start;
    min-inline-size: 0;
  }
  .probe {
    background-color: var(--_behind, #fff);
    color: color-mix(in srgb, var(--_line), var(--_line)); /* any colour space as sRGB */
  }
  .banner {
    inline-size: fit-content;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 600;
  }
  .notes {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @container (inline-size > 44em) {
    :host(:not([compact])) .beside:has(.stage) {
      grid-template-columns: minmax(0, 3fr) minmax(16em, 2fr);
    }
  }
  @media print {
    .beside:has(.stage) {
      grid-template-columns: 1fr;
    }
  }
`;
