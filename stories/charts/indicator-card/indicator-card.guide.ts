import type { ElementGuide } from '../../guide/element-guide.js';
import { buttonKeys, tabKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-indicator-card`. */
export const guide: ElementGuide = {
  tag: 'dk-indicator-card',
  title: 'Charts/Indicator card',
  keys: [...buttonKeys('button'), ...tabKeys('button')],
  advice: [
    {
      do: 'Write what the figure means, what it does not mean, and what you do.',
      dont: 'Show the figure alone, as large as it will go.',
      why: 'A figure without a story is read as a mark. The card asks for the story and says when it is missing or older than the figure.',
      right: 'Filled',
      wrong: 'score-of-a-person',
    },
    {
      do: 'Let a card fill its place; put the heading level of your page on it.',
      dont: 'Put it in a card of your own, with a border and a shadow.',
      why: 'Two frames around one thing make it look like two things, and cost width where there is least of it.',
      right: 'Compact',
      wrong: 'card-in-card',
    },
  ],
  shows: { partial: 'WithoutStory' },
  without: {
    readonly: 'It shows figures and changes nothing.',
    blocked: 'It stores nothing.',
  },
};
