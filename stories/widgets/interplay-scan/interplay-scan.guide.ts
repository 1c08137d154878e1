import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-interplay-scan`. */
export const guide: ElementGuide = {
  tag: 'dk-interplay-scan',
  title: 'Widgets/Interplay scan',
  keys: toolKeys,
  advice: [
    {
      do: 'Look at where two sides see one tie differently.',
      dont: 'Give parties a mark or draw who is in the middle.',
      why: 'A network drawing rewards who has most lines. The finding is the difference in how one tie is seen.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Let sides answer in turn, on their own.',
      dont: 'Fill it in together on one screen.',
      why: 'Who speaks first sets the answer. Between two turns the screen shows nothing of the other.',
      right: 'BetweenTurns',
      wrong: 'names',
    },
  ],
  shows: { suppressed: 'TooFewParties' },
};
