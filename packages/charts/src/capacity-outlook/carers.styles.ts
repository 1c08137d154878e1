import { css } from 'lit';

/** The choices. They come with them. */
export const carersStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    margin: 0.25em 0;
    padding: 0;
    border: 0;
  }
  .controls label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    max-inline-size: 100%;
    font-size: 0.875em;
    font-weight: 600;
  }
  .controls select,
  .controls input {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  .controls option {
    background: Canvas;
    color: CanvasText;
  }
  .controls input {
    inline-size: 6em;
  }
  @media (forced-colors: active) {
    .controls select,
    .controls input {
      border-color: ButtonBorder;
    }
  }
`;
