import type { WordMessages } from './messages.js';
import { singularOf } from './singular.words.js';

const units: Readonly<Record<string, string>> = {
  euro: 'euros',
  dagen: 'days',
  weken: 'weeks',
  maanden: 'months',
  uren: 'hours',
  jaar: 'years',
  personen: 'people',
  inwoners: 'inhabitants',
  huishoudens: 'households',
  jongeren: 'young people',
  antwoorden: 'answers',
};

/** The sentence and its figures, in English. */
export const en: WordMessages = {
  unit: (unit) => {
    const rate = /^per (1|10|100)\.000 (.+)$/.exec(unit);
    return rate ? `per ${rate[1]},000 ${units[rate[2]!] ?? rate[2]}` : (units[unit] ?? unit);
  },
  single: (unit) =>
    singularOf(
      unit.replace(/^(young )?people/, '$1persons'),
      'day week month year hour minute person child ant ent er household point report request euro',
    ),
  points: (digits) => (digits === '1' ? 'percentage point' : 'percentage points'),
  to: 'to',
  margin: 'margin',
  gaps: {
    missing: 'not known',
    suppressed: 'too few to show',
    impossible: 'cannot occur',
    'not-applicable': 'not applicable',
  },
  statuses: { definitive: 'final', 'revised-provisional': 'revised provisional', provisional: 'provisional' },
  noFigures: 'there are no figures yet',
  endings: {
    missing: (period) => `The figure for ${period} is not known.`,
    suppressed: (_, within) => `${within} there were too few to show.`,
    impossible: (_, within) => `${within} this figure cannot occur.`,
    'not-applicable': (_, within) => `${within} this figure does not apply.`,
  },
  same: (then) => `That is the same as ${then}.`,
  close: (then) => `That is almost the same as ${then}.`,
  other: (size, more, then) => `That is ${size} ${more ? 'more' : 'less'} than ${then}.`,
  tests: {
    chance: 'The difference may be chance.',
    'beyond-chance': 'The difference is greater than chance.',
  },
  tellings: {
    'outside-limits': (side) => `This figure is unusually ${side} for this series`,
    trend: (side, since) => `The figures have been ${side === 'high' ? 'rising' : 'falling'} since ${since}`,
    'two-of-three': (side, since) => `The figures have been strikingly ${side} since ${since}`,
    shift: (side, since, withLimits) =>
      `The figures have been ${side === 'high' ? 'above' : 'below'} the ${withLimits ? 'mean' : 'middle'} of the series since ${since}`,
  },
  meanings: { improvement: ': an improvement.', concern: ': a reason for concern.', neutral: '.' },
  short: 'The series is too short to show a trend.',
  shortSince: (since) => `Since ${since} the series is still too short to show a trend.`,
  calm: 'The series shows no clear change now.',
  oneStep: 'One difference does not yet make a change in the series.',
  neutral: 'Whether that is good, the figure does not say.',
  targets: {
    passes: (value) => `If nothing changes, the target of ${value} will be met every time.`,
    fails: (value) => `If nothing changes, the target of ${value} will not be met.`,
    'hit-or-miss': (value) => `If nothing changes, the target of ${value} will be met now and then.`,
    none: (value, setBy, when) => `The target${when && ` for ${when}`} is ${value} (${setBy}).`,
  },
  newDefinition: (when) => `The definition changed ${when}: do not compare with earlier figures.`,
  model: 'This is a model estimate: it cannot show the effect of your own work.',
  source: (what) => `Source: ${what}.`,
  notFinal: (word) => `This figure is ${word}.`,
};
