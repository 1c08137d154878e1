import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-presence-reflection`. */
export const guide: ElementGuide = {
  tag: 'dk-presence-reflection',
  title: 'Widgets/Presence reflection',
  keys: toolKeys,
  advice: [
    {
      do: 'Let it be private: the writer decides what leaves the device.',
      dont: 'Ask for it as proof, or read it as a manager.',
      why: 'Nobody reflects honestly for a supervisor. There is no score, no count and no type.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Let people be roles and made-up names.',
      dont: 'Type names, addresses or numbers of people, also in an example.',
      why: 'What is typed can be printed, shown and taken along. The guard warns; the best protection is that nothing is there.',
      right: 'PersonalData',
      wrong: 'names',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
