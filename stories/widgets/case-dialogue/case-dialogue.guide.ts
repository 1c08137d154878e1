import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-case-dialogue`. */
export const guide: ElementGuide = {
  tag: 'dk-case-dialogue',
  title: 'Widgets/Case dialogue',
  keys: toolKeys,
  advice: [
    {
      do: 'Use it in the conversation, with the resident beside the screen.',
      dont: 'Use it afterwards to justify what was decided.',
      why: 'The order is the method: first what the law is for, then what works, then whether it is allowed. Turned round it is paperwork.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Take the motivation along and let the rest go.',
      dont: 'Keep it as the file of a household.',
      why: 'It holds no name and leaves after 26 weeks. A file belongs in the system that was made and secured for it.',
      right: 'Motivation',
      wrong: 'names',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
