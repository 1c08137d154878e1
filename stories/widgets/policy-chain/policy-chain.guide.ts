import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-policy-chain`. */
export const guide: ElementGuide = {
  tag: 'dk-policy-chain',
  title: 'Widgets/Policy chain',
  keys: toolKeys,
  advice: [
    {
      do: 'Compare documents, side by side, with their sources.',
      dont: 'Score an organisation on how far it is.',
      why: 'A score ends the conversation about what differs. The text beside the text begins it.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Link to the page in the document.',
      dont: 'Copy long passages.',
      why: 'A link keeps the words in their place and up to date; a copy grows old.',
      right: 'LinkForm',
      wrong: 'narrow-column',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
