import type { ElementGuide } from '../../guide/element-guide.js';
import { foldKeys, pointKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-outcome-chart`. */
export const guide: ElementGuide = {
  tag: 'dk-outcome-chart',
  title: 'Charts/Outcome chart',
  keys: [...pointKeys(), ...foldKeys('summary[tabindex="0"]', 'CheckTheSum')],
  advice: [
    {
      do: 'Let the chart pick its own kind, and give it all the figures there are.',
      dont: 'Choose a start of the axis or a stretch of years that makes the story.',
      why: 'A cut axis makes a small difference look large. The chart marks a cut axis with a zigzag and says it in words; bars always start at 0.',
      right: 'Typical',
      wrong: 'cut-axis',
    },
    {
      do: 'Set one area beside its municipality and the country.',
      dont: 'Put more than four lines in one picture.',
      why: 'A reader follows three or four lines. For all neighbourhoods use small multiples: same scale, a picture each.',
      right: 'OtherAreas',
      wrong: 'many-lines',
    },
    {
      do: 'Leave improvement blue with a diamond and concern orange with a triangle.',
      dont: 'Paint good green and bad red.',
      why: 'One man in twelve cannot tell them apart, and colour judges before a rule did. Shape and word come first.',
      right: 'OutsideTheLimits',
      wrong: 'traffic-lights',
    },
    {
      do: 'Give numerators and denominators where you have them.',
      dont: 'Show a percentage without of how many.',
      why: '50 % of four people is two people. With the numbers the chart draws the interval and hides what is too small.',
      right: 'Intervals',
      wrong: 'share-without-number',
    },
  ],
  without: {
    readonly: 'It shows figures and changes nothing.',
    blocked: 'It stores nothing.',
  },
};
