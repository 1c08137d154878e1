import type { ElementGuide } from '../../guide/element-guide.js';
import { toolKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-works-ledger`. */
export const guide: ElementGuide = {
  tag: 'dk-works-ledger',
  title: 'Widgets/Works ledger',
  keys: toolKeys,
  advice: [
    {
      do: 'Order by name or by day.',
      dont: 'Order practices from good to bad.',
      why: 'What works here may not work there; an order says it would.',
      right: 'Filled',
      wrong: 'rank-list',
    },
    {
      do: 'Write what was measured and of how many people.',
      dont: 'Write only that it worked.',
      why: 'A decision to pay rests on what was seen. Without of how many, nobody can weigh it.',
      right: 'EffectRefused',
      wrong: 'share-without-number',
    },
  ],
};
