import type { ElementGuide } from '../../guide/element-guide.js';
import { pointKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-benchmark-funnel`. */
export const guide: ElementGuide = {
  tag: 'dk-benchmark-funnel',
  title: 'Charts/Benchmark funnel',
  keys: [...pointKeys()],
  advice: [
    {
      do: 'Compare areas with the funnel around the mean: it knows their size.',
      dont: 'Make a list from high to low.',
      why: 'The top and the bottom of a list are mostly small areas. The funnel is widest where chance is largest.',
      right: 'Typical',
      wrong: 'rank-list',
    },
    {
      do: 'Compare with areas of the same class.',
      dont: 'Compare with whoever suits the message.',
      why: 'A fair comparison is chosen before the figures are seen. The element says which areas were taken and why.',
      right: 'OwnClass',
      wrong: 'many-lines',
    },
  ],
  shows: { partial: 'LeftOut', suppressed: 'OwnNumberHidden' },
  without: {
    readonly: 'It shows figures and changes nothing.',
    blocked: 'It stores nothing.',
  },
};
