import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-steering-mirror`. */
export const guide: ElementGuide = {
  tag: 'dk-steering-mirror',
  title: 'Widgets/Steering mirror',
  keys: toolKeys,
  advice: [
    {
      do: 'Set promise and practice beside each other, with the facts.',
      dont: 'Make it a grade for a manager.',
      why: 'A mirror that grades is turned to the wall. There is no total and no order of people.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Show the answers from five people on.',
      dont: 'Show who answered what.',
      why: 'With few answers everybody knows whose they are.',
      right: 'Suppressed',
      wrong: 'small-number',
    },
  ],
};
