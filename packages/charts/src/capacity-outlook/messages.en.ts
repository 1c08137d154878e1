import type { CapacityMessages } from './messages.js';

/** The outlook, in English. */
export const en: CapacityMessages = {
  heading: 'Carrying capacity now and later',
  ratioTitle: (age) => `Residents aged 50–74 per person aged ${age} and over`,
  carersTitle: (age) => `Carers per ten people aged ${age} and over`,
  prognosis: 'prognosis',
  ends: { more: '20% more:', now: 'as now:', less: '20% fewer:' },
  now: (place, year, ratio, age) =>
    `In ${year} there were ${ratio} residents aged 50–74 for each person aged ${age} and over${place ? ` in ${place}` : ''}.`,
  later: (year, ratio, projected, change) =>
    `In ${year} ${projected ? `the prognosis says ${ratio}` : `there were ${ratio}`}: ${change}.`,
  change: {
    less: (size) => `${size} fewer`,
    more: (size) => `${size} more`,
    same: 'that is just as many',
  },
  rise: (target, base, share, needed, age) =>
    `To have as many carers per person aged ${age} and over in ${target} as in ${base}, the share of carers must go from ${share} to ${needed}.`,
  fall: (target, base, share, needed, age) =>
    `To have as many carers per person aged ${age} and over in ${target} as in ${base}, a share of ${needed} is enough. ${share} was reckoned with.`,
  outOfReach: 'Informal care alone will not do that.',
  chooseFirst: 'Choose who is called a carer here. Then it also says what that asks of carers.',
  noRatio: (age) => `There is no year with people aged ${age} and over. Then there is no ratio to work out.`,
  legend: {
    counted: 'counted',
    prognosis: 'prognosis, open point',
    band: 'from 20% fewer to 20% more carers than now: no forecast',
  },
  limitsTitle: 'What this does not say',
  limits: [
    'Age is not willingness: not everybody aged 50–74 can or wants to give care.',
    'Moving house, distance, working hours and the labour market in care are not counted.',
    'People of 75 and over give care too, and their experience counts. They are not in this number.',
  ],
  circles: 'Other circles: who and what can carry more?',
  points: 'Years in the chart',
  keys: 'Arrow keys: year by year. Enter: figures in a table. Escape: stop.',
  table: 'Figures in a table',
  working: 'Check the sum',
  source: 'Source',
  yearSaid: (year, projected, ratio, age) =>
    `${year}${projected ? ' (prognosis)' : ''}: ${ratio} residents aged 50–74 per person aged ${age} and over`,
  carersSaid: (now, less, more, age) => `${now} carers per ten people aged ${age} and over (${less} to ${more})`,
  noneSaid: (year, age) => `${year}: nobody aged ${age} and over`,
};
