import type { InitiativeMessages } from './messages.nl.js';

/** Every English text at first sight; those of the columns and forms come with them. */
export const en: InitiativeMessages = {
  title: 'Effect and sustainability of an initiative',
  purpose:
    'Keep track with ten figures of whether an initiative works and whether it lasts. You fill them in at the start, after 6 and after 12 months. What residents want themselves stands on top.',
  whyTen:
    'Why ten is enough: five tell whether it works, five whether it lasts. With fewer you miss a side. With more it takes volunteers too much time, and more often something stands out by chance.',
  start: 'Begin with an initiative',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No initiative has been filled in yet.',
};
