import { css } from 'lit';

/** Figures in a table of many columns stay whole. They come with it. */
export const outlookTableStyles = css`
  td,
  thead th {
    overflow-wrap: normal;
  }
  tbody th {
    white-space: nowrap;
  }
`;
