import type { ElementGuide } from '../../guide/element-guide.js';
import { mapKeys } from '../../guide/keys.js';

/** Keys, advice and states of `dk-outcome-map`. */
export const guide: ElementGuide = {
  tag: 'dk-outcome-map',
  title: 'Charts/Outcome map',
  keys: mapKeys,
  advice: [
    {
      do: 'Map a share or a rate per resident.',
      dont: 'Colour areas by a count of people.',
      why: 'A larger area has more people anyhow: the map would show where people live. For counts the element leaves the map out and says why.',
      right: 'Typical',
      wrong: 'rank-list',
    },
    {
      do: 'Let the classes be few and their bounds be read in the legend.',
      dont: 'Use a red to green ramp.',
      why: 'One colour that grows darker has an order for every eye, also in print. Red and green do not.',
      right: 'NaturalBreaks',
      wrong: 'traffic-lights',
    },
  ],
  without: {
    readonly: 'It shows figures and changes nothing.',
    blocked: 'It stores nothing.',
  },
};
