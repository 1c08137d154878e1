import type { ElementGuide } from '../../guide/element-guide.js';
import { tabKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-embed-builder`. */
export const guide: ElementGuide = {
  tag: 'dk-embed-builder',
  title: 'Widgets/Embed builder',
  keys: tabKeys('button, input, select, textarea'),
  advice: [
    {
      do: 'Put it on a page of your own organisation, beside the house style of your site.',
      dont: 'Copy code from a page with another house style, and expect the preview to hold.',
      why: 'The preview shows the element under the styles of the page it stands on.',
      right: 'Filled',
      wrong: 'card-in-card',
    },
    {
      do: 'Start from the table, and choose your content system.',
      dont: 'Paste the code in a system that takes it out again.',
      why: 'What an editor takes out differs per system. The builder knows which route is left.',
      right: 'WordPress',
      wrong: 'narrow-column',
    },
  ],
  without: {
    readonly: 'It keeps nothing and changes nothing outside itself.',
    blocked: 'It stores nothing.',
    suppressed: 'The preview hides what is too small, as the chart does: see Charts › Outcome chart.',
  },
};
