/** What is drawn to show how not to do it. The drawings themselves: `.storybook/docs/drawings.ts`. */
export type DrawingName =
  | 'cut-axis'
  | 'many-lines'
  | 'traffic-lights'
  | 'rank-list'
  | 'share-without-number'
  | 'small-number'
  | 'card-in-card'
  | 'many-tab-stops'
  | 'narrow-column'
  | 'names'
  | 'score-of-a-person'
  | 'pie'
  | 'certain-future'
  | 'dashboard-of-everything';
