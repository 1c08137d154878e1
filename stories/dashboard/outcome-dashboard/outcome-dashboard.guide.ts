import type { ElementGuide } from '../../guide/element-guide.js';
import { tabKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-outcome-dashboard`. */
export const guide: ElementGuide = {
  tag: 'dk-outcome-dashboard',
  title: 'Dashboard/Outcome dashboard',
  keys: tabKeys('button', 'Empty'),
  advice: [
    {
      do: 'Give it a page of its own, without a side column.',
      dont: 'Put it beside other things.',
      why: 'It is a work place: tables and charts need the width, and its headings need to be the headings of the page.',
      right: 'Filled',
      wrong: 'narrow-column',
    },
    {
      do: 'Choose at most twelve figures, each with somebody who can explain it.',
      dont: 'Load everything there is.',
      why: 'Of a hundred figures five stand out by chance. The last section says how many do here.',
      right: 'ChanceFindings',
      wrong: 'dashboard-of-everything',
    },
  ],
  shows: { error: 'EmptyFile' },
  without: {
    suppressed: 'A card or chart hides what is too small: see Charts › Indicator card.',
  },
};
