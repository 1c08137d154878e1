import { css } from 'lit';

/** The steps of a sum. They come with the steps: `alsoStyled(element, workingStyles)`. */
export const workingStyles = css`
  .working {
    display: grid;
    gap: 0.9em;
    margin: 0.5em 0;
    padding-inline-start: 1.5em;
  }
  .working p,
  .working dl {
    margin: 0;
  }
  .working .formula {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .working dl {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    gap: 0.1em 0.9em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .working dt {
    color: var(--_text-quiet);
    overflow-wrap: anywhere;
  }
  .working dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .working .outcome {
    font-weight: 600;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  @container (max-width: 30em) {
    .working dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .working dd {
      margin-block-end: 0.3em;
    }
  }
`;
