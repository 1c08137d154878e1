import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-principle-card`. */
export const guide: ElementGuide = {
  tag: 'dk-principle-card',
  title: 'Widgets/Principle card',
  keys: toolKeys,
  advice: [
    {
      do: 'Make one small agreement, with a day to look back.',
      dont: 'Hang the principle on the wall without one.',
      why: 'A principle without an agreement changes nothing. The card is there for the looking back.',
      right: 'Filled',
      wrong: 'card-in-card',
    },
    {
      do: 'Write a role.',
      dont: 'Write a name or a deadline for somebody.',
      why: 'It is an agreement of a team, and no task list.',
      right: 'PersonalData',
      wrong: 'names',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
