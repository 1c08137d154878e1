import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-obstacle-log`. */
export const guide: ElementGuide = {
  tag: 'dk-obstacle-log',
  title: 'Widgets/Obstacle log',
  keys: toolKeys,
  advice: [
    {
      do: 'Write the rule or the habit that stands in the way.',
      dont: 'Write who is to blame.',
      why: 'A log of people is closed within a week. A log of rules is something a manager can answer.',
      right: 'Filled',
      wrong: 'names',
    },
    {
      do: 'Put age and answer in sight.',
      dont: 'Rank teams by the number of obstacles.',
      why: 'A team that reports much looks well. A rank list makes reporting unwise.',
      right: 'Many',
      wrong: 'rank-list',
    },
  ],
};
