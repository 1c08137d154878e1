import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-stance-check`. */
export const guide: ElementGuide = {
  tag: 'dk-stance-check',
  title: 'Widgets/Stance check',
  keys: toolKeys,
  advice: [
    {
      do: 'Read the answers as a reason to talk.',
      dont: 'Call the outcome a type, or compare people.',
      why: 'It is no measure of people: a few situations, on one day.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Keep the situations short and from your own work.',
      dont: 'Add questions until it looks scientific.',
      why: 'More questions make it longer, not truer.',
      right: 'Form',
      wrong: 'dashboard-of-everything',
    },
  ],
  without: {
    suppressed: 'Below the number of answers it needs it gives no outcome at all: see the story Too few.',
  },
};
