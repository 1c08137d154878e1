import type { ElementGuide } from '../../guide/element-guide.js';
import { deckKeys, toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-principle-deck`. */
export const guide: ElementGuide = {
  tag: 'dk-principle-deck',
  title: 'Widgets/Principle deck',
  keys: [...toolKeys, ...deckKeys],
  advice: [
    {
      do: 'Choose one card for now; three at most run together.',
      dont: 'Run all four at once.',
      why: 'What everybody should mind, nobody minds.',
      right: 'Choose',
      wrong: 'dashboard-of-everything',
    },
    {
      do: 'Give it the width of the text.',
      dont: 'Set four decks beside each other.',
      why: 'One deck is one tab stop and four cards; more is a poster.',
      right: 'Filled',
      wrong: 'many-tab-stops',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
