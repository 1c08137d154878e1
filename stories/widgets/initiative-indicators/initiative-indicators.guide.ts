import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-initiative-indicators`. */
export const guide: ElementGuide = {
  tag: 'dk-initiative-indicators',
  title: 'Widgets/Initiative indicators',
  keys: toolKeys,
  advice: [
    {
      do: 'Read the ten figures apart, each with its own moments.',
      dont: 'Add them up, or make an average of them.',
      why: 'Ten unlike things have no sum. A total would hide the one figure that asks for a conversation.',
      right: 'WholeYear',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Say of how many people each share is.',
      dont: 'Show a share of four people.',
      why: 'Under ten people a share is hidden: somebody could be recognised, and chance rules.',
      right: 'Suppressed',
      wrong: 'small-number',
    },
  ],
};
