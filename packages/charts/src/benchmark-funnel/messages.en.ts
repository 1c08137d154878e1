import type { FunnelMessages } from './messages.js';

const higherOrLower = (high: boolean): string => (high ? 'higher' : 'lower');

/** The comparison, in English. */
export const en: FunnelMessages = {
  areas: {
    municipality: { one: 'municipality', many: 'municipalities' },
    district: { one: 'district', many: 'districts' },
    neighbourhood: { one: 'neighbourhood', many: 'neighbourhoods' },
    area: { one: 'area', many: 'areas' },
  },
  people: 'inhabitants',
  perPeople: (per, people) => `per ${per} ${people}`,
  points: 'Areas in the chart, from small to large',
  keys: 'Arrows: from small to large. Enter: figures in a table. Escape: stop.',
  table: 'Figures in a table',
  middle: (figure, isMean) => `${isMean ? 'mean' : 'together'} ${figure}`,
  axis: (people) => `number of ${people}`,
  these: (count, areas, alike) => `these ${count} ${alike ? 'comparable ' : ''}${areas}`,
  figure: (label, own, figure, when) => `${label} in ${own}: ${figure}${when}.`,
  allFigure: (label, figure, others, when) => `${label}: ${figure} for ${others} together${when}.`,
  equal: ({ others, middle }) => `That equals that of ${others} (${middle})`,
  within: ({ high, others, middle }) =>
    `That is ${higherOrLower(high)} than in ${others} (${middle}), but the difference may be chance`,
  withinWidened: ({ high, others, middle }) =>
    `That is ${higherOrLower(high)} than in ${others} (${middle}), but within the usual differences`,
  beyond95: ({ high, others, middle }) =>
    `That is ${higherOrLower(high)} than is usual in ${others} (${middle}), just outside the limit`,
  beyond998: ({ high, others, middle }) =>
    `That is clearly ${higherOrLower(high)} than is usual in ${others} (${middle})`,
  course: {
    trend: (rises, since) => `, and the number has been ${rises ? 'growing' : 'falling'} since ${since}`,
    step: (more, then) => `, and the number is ${more ? 'higher' : 'lower'} than ${then}`,
    same: (then) => `, and the number is the same as ${then}`,
  },
  unfavourable: 'Find out first how that comes.',
  favourable: 'That is the favourable side. How it comes, the figure does not say.',
  neutral: 'Whether that is good, the figure does not say.',
  widened: (areas) => `The ${areas} differ more than by chance. So the limits have been widened.`,
  notWidened: (areas) => `Note: the ${areas} differ more than by chance. Lying outside a limit says little here.`,
  tooFew: (count, areas) => `Too few ${areas} to compare: ${count}. At least 10 are needed.`,
  ownAbsent: (own) => `${own} is not in these figures.`,
  ownDropped: (own, why) => `There is no judgement on ${own}: ${why}.`,
  droppedWhy: { small: 'there are fewer than 10 people', impossible: 'the figures cannot be right' },
  places: {
    within: 'within the limits',
    'beyond-95': ['lower, just outside the limit', 'higher, just outside the limit'],
    'beyond-998': ['clearly lower', 'clearly higher'],
  },
  of: 'of',
  legendOwn: (own) => own,
  legendWithin: (areas) => `other ${areas}`,
  legendBeyond: () => 'just outside the limit',
  legendFar: () => 'outside the wide limit too',
  legendBand95: (widened, areas) =>
    widened ? `how much these ${areas} usually differ (95%)` : 'within it a difference may be chance (95%)',
  legendBand998: () => 'wide limit (99.8%)',
  legendCentre: (others, isMean) => (isMean ? `mean of ${others}` : `${others} together`),
  chance: (expected, found, level) =>
    `Number outside the ${level} limit: ${found}. By chance alone that is ${expected} on average.`,
  together: (others, figure) =>
    `All people of ${others} together: ${figure}. Large areas weigh more in that than in the mean.`,
  notRanked: (areas) => `This is not a ranking. The table lists the ${areas} by name.`,
  notAlike: (areas) =>
    `Even after correction ${areas} are not simply comparable: their inhabitants, approach and way of counting differ.`,
  byTimes: (people) => `Note: the axis of ${people} goes in ever larger steps.`,
  zoomed: 'Note: the axis of figures does not start at 0.',
  dropped: {
    small: (count, { one, many }, isOne) =>
      isOne
        ? `${count} ${one} has fewer than 10 people and is left out.`
        : `${count} ${many} have fewer than 10 people and are left out.`,
    gap: (count, { one, many }, isOne) => `Of ${count} ${isOne ? one : many} no figure is known.`,
    suppressed: (count, { one, many }, isOne) => `Of ${count} ${isOne ? one : many} the number is too small to show.`,
    impossible: (count, { one, many }, isOne) =>
      `Of ${count} ${isOne ? one : many} the figures cannot be right: the number is below 0 or larger than the whole.`,
  },
  intern: 'Internal: do not publish. Small numbers are not hidden.',
  example: 'Example. These figures are invented.',
  model: 'Model estimate, not a measurement.',
  group: {
    same: (own) => `Only the class of the own area was compared: ${own}.`,
    wider: (own, inOwn, taken) => `Class ${own} has only ${inOwn}. So classes ${taken} were taken together.`,
    all: (own, inOwn, areas) => `Class ${own} has only ${inOwn}. So all ${areas} were compared.`,
    unknown: (areas) => `The class of the own area is not known. So all ${areas} were compared.`,
    byClass: (feature, ownClass, areas) => `Compared are ${areas} of the same ${feature}: ${ownClass}.`,
    byClasses: (feature, ownClass, inOwn, classes, areas) =>
      `The class ${ownClass} has only ${inOwn} ${areas}. So ${areas} with a ${feature} close to it were compared as well: ${classes}.`,
    nearest: (count, features, areas) => `Compared are the ${count} ${areas} most alike in ${features}.`,
    features: {
      urbanity: 'degree of urbanity',
      size: 'size',
      age75: 'share of people of 75 and older',
      ses: 'socio-economic score (SES-WOA)',
    },
    urbanity: ['very urban', 'urban', 'moderately urban', 'hardly urban', 'not urban'],
    size: [
      'fewer than 5,000 inhabitants',
      '5,000 to 10,000 inhabitants',
      '10,000 to 20,000 inhabitants',
      '20,000 to 50,000 inhabitants',
      '50,000 to 100,000 inhabitants',
      '100,000 to 150,000 inhabitants',
      '150,000 to 250,000 inhabitants',
      '250,000 inhabitants or more',
    ],
    and: 'and',
  },
  checklist: 'Why does this stand out? Go through these five questions',
  working: 'Check the sum',
};
