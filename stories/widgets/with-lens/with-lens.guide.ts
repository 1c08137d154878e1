import type { ElementGuide } from '../../guide/element-guide.js';
import { lensKeys, toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-with-lens`. */
export const guide: ElementGuide = {
  tag: 'dk-with-lens',
  title: 'Widgets/With lens',
  keys: [...toolKeys, ...lensKeys],
  advice: [
    {
      do: 'Read the marks as questions to the writer.',
      dont: 'Use the share as a mark for a text.',
      why: 'It is a rough count by rules, and the page says how it is made.',
      right: 'Reading',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Paste a text of your own, without people in it.',
      dont: 'Paste a letter to a resident.',
      why: 'The text stays in the page, but a screen can be seen and a print can be left behind.',
      right: 'Paste',
      wrong: 'names',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
