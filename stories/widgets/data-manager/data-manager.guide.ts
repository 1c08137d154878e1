import type { ElementGuide } from '../../guide/element-guide.js';
import { tabKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-data-manager`. */
export const guide: ElementGuide = {
  tag: 'dk-data-manager',
  title: 'Widgets/Data manager',
  keys: tabKeys('button', 'Filled'),
  advice: [
    {
      do: 'Put it on the page where the tools are, one step away.',
      dont: 'Hide it in a footer or behind a login.',
      why: 'Whoever stored something must be able to see, take along and wipe it from the place where it was stored.',
      right: 'Filled',
      wrong: 'many-tab-stops',
    },
    {
      do: 'Use it to look at, take along and wipe what this device keeps.',
      dont: 'Use it as a file system or a shared drive.',
      why: 'It sees this device and this site only. What must be shared goes as a file, on purpose.',
      right: 'AboutToWipe',
      wrong: 'names',
    },
  ],
  without: {
    suppressed: 'It counts no people, so there is no number to hide.',
  },
};
