import type { ElementGuide } from '../../guide/element-guide.js';
import { foldKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-__name__`. */
export const guide: ElementGuide = {
  tag: 'dk-__name__',
  title: 'Charts/__Title__',
  keys: foldKeys(),
  advice: [
    {
      do: 'Let the bars begin at zero.',
      dont: 'Cut the axis to make a difference look larger.',
      why: 'The length of a bar is read as its amount, so half a bar is half a truth.',
      right: 'Typical',
      wrong: 'cut-axis',
    },
  ],
  without: {
    loading: 'It is handed its figures, and fetches none.',
    partial: 'A figure that is not there is a gap, which has a story of its own.',
    readonly: 'Nothing in it can be changed.',
    error: 'It reads no file, so there is none that can fail.',
    blocked: 'It keeps nothing on the device.',
    suppressed: 'What is too small is a gap with that name in its figures.',
  },
};
