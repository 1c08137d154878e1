import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-task-compass`. */
export const guide: ElementGuide = {
  tag: 'dk-task-compass',
  title: 'Widgets/Task compass',
  keys: toolKeys,
  advice: [
    {
      do: 'Show the last evidence with its age, also where it is old.',
      dont: 'Leave out the task where nothing happened.',
      why: 'The empty task is the one to talk about.',
      right: 'Filled',
      wrong: 'dashboard-of-everything',
    },
    {
      do: 'Name the owner of the next step as a role.',
      dont: 'Give each task a percentage.',
      why: 'A percentage invites rounding up. A day and a link can be checked.',
      right: 'Edited',
      wrong: 'score-of-a-person',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
