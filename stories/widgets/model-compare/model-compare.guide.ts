import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-model-compare`. */
export const guide: ElementGuide = {
  tag: 'dk-model-compare',
  title: 'Widgets/Model compare',
  keys: toolKeys,
  advice: [
    {
      do: 'Ask which of the two comes first, and talk about the difference.',
      dont: 'Count a total and call one side right.',
      why: 'Both sides are needed. The seed asks for an order, not a verdict.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Wait for three people before anything is shown together.',
      dont: 'Show what one or two people answered.',
      why: 'With two answers each knows what the other said.',
      right: 'Suppressed',
      wrong: 'small-number',
    },
  ],
};
