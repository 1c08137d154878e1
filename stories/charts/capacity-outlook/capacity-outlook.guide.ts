import type { ElementGuide } from '../../guide/element-guide.js';
import { pointKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-capacity-outlook`. */
export const guide: ElementGuide = {
  tag: 'dk-capacity-outlook',
  title: 'Charts/Capacity outlook',
  keys: [...pointKeys()],
  advice: [
    {
      do: 'Choose a definition of informal care aloud, with its source.',
      dont: 'Mix two definitions, or hide which one was used.',
      why: 'The national figures measure different things. Nothing is counted before one is chosen, and it stays beside the number.',
      right: 'Carers',
      wrong: 'share-without-number',
    },
    {
      do: 'Show the prognosis dashed, with its band.',
      dont: 'Draw the future as sure as the past.',
      why: 'A solid line reads as counted. What is expected looks expected: dashes, open points, a band with an edge.',
      right: 'Typical',
      wrong: 'certain-future',
    },
  ],
  shows: { partial: 'YearGaps' },
  without: {
    blocked: 'It stores nothing.',
    suppressed: 'It shows whole age groups of an area, and nothing about the few.',
  },
};
