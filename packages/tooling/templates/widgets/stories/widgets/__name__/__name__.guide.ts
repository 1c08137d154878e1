import type { ElementGuide } from '../../guide/element-guide.js';
import { tabKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-__name__`. */
export const guide: ElementGuide = {
  tag: 'dk-__name__',
  title: 'Widgets/__Title__',
  keys: tabKeys('button'),
  advice: [
    {
      do: 'Write down what will be done, with a role.',
      dont: 'Write down who will do it, by name.',
      why: 'What is written here travels along with a file, and nobody belongs in it.',
      right: 'Typical',
      wrong: 'names',
    },
  ],
  without: {
    loading: 'It is handed what it shows, and fetches nothing.',
    partial: 'It shows the steps there are, whatever their number.',
    error: 'It reads no file, so there is none that can fail.',
    blocked: 'It keeps nothing on the device by itself.',
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
