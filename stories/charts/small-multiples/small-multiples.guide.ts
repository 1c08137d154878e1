import type { ElementGuide } from '../../guide/element-guide.js';
import { areaKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-small-multiples`. */
export const guide: ElementGuide = {
  tag: 'dk-small-multiples',
  title: 'Charts/Small multiples',
  keys: areaKeys,
  advice: [
    {
      do: 'Compare shapes: which line goes another way than the dashed one.',
      dont: 'Order the areas from best to worst.',
      why: 'Small areas go up and down by chance. An order turns chance into a rank list.',
      right: 'Typical',
      wrong: 'rank-list',
    },
    {
      do: 'Use it from five areas on, one scale for all.',
      dont: 'Lay all lines over one another.',
      why: 'Over one another they are a knot; beside one another each can be read.',
      right: 'ManyAreas',
      wrong: 'many-lines',
    },
  ],
  shows: { suppressed: 'Gaps' },
  without: {
    readonly: 'It shows figures and changes nothing.',
    blocked: 'It stores nothing.',
  },
};
