import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-turn-curve`. */
export const guide: ElementGuide = {
  tag: 'dk-turn-curve',
  title: 'Widgets/Turn curve',
  keys: toolKeys,
  advice: [
    {
      do: 'Start from a figure of residents, with its story.',
      dont: 'Start from how much you did.',
      why: 'Turning the curve is about people in an area. How busy a programme was is another question.',
      right: 'CurveStep',
      wrong: 'cut-axis',
    },
    {
      do: 'Draw where the line goes if nothing changes as an expectation of people.',
      dont: 'Draw it as a forecast.',
      why: 'It is what people at the table expect. A dashed line with their reason beside it says so.',
      right: 'Report',
      wrong: 'certain-future',
    },
  ],
  without: {
    suppressed: 'The figure is drawn by the outcome chart, which hides what is too small: see Charts › Outcome chart.',
  },
};
