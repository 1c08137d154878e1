import type { Named } from './social-domain.names.js';

// Apart from the other lists: a compass of tasks on a page needs no laws and no circles.

/** The six tasks of municipality and institutions (seed B15). */
export const tasks = [
  { value: '1', label: { nl: 'Zicht op draagkracht, nu en straks', en: 'Sight on carrying capacity, now and later' } },
  { value: '2', label: { nl: 'Draagkracht mobiliseren', en: 'Mobilise carrying capacity' } },
  { value: '3', label: { nl: 'Draagkracht vernieuwen', en: 'Innovate carrying capacity' } },
  { value: '4', label: { nl: 'Regionaal kennis halen en brengen', en: 'Fetch and bring knowledge in the region' } },
  { value: '5', label: { nl: 'Al doende leren', en: 'Learn by transforming' } },
  { value: '6', label: { nl: 'Sturen op sociale uitkomsten', en: 'Steer on social outcomes' } },
] as const satisfies readonly Named<string>[];
export type Task = (typeof tasks)[number]['value'];
