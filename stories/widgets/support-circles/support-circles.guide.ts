import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-support-circles`. */
export const guide: ElementGuide = {
  tag: 'dk-support-circles',
  title: 'Widgets/Support circles',
  keys: toolKeys,
  advice: [
    {
      do: 'Fill it in with somebody, in their words.',
      dont: 'Fill it in about somebody.',
      why: 'It is a conversation on paper, not an assessment. It disappears half a year after the last change.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Write who it is to them: neighbour, sister, coach.',
      dont: 'Write names.',
      why: 'The circles need the tie, not the name.',
      right: 'NameLike',
      wrong: 'names',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
