import type { EffectTexts } from './effect.messages.js';

export const en: EffectTexts = {
  open: 'Did this have an effect?',
  title: (indicator, region) => `Did this have an effect? ${indicator} in ${region}`,
  purpose:
    'You did something, and want to know whether it helped. Answer the questions. Then it says here what the figures show, and what you may and may not say.',
  notKept: 'This question is not saved. It is gone when you close the page. Do not use names or a BSN.',
  measure: 'What did you do?',
  measureHelp: 'One measure, for example: youth care close to school.',
  since: 'From which period could it work?',
  choose: 'Choose',
  meant: 'Which way was the figure to go?',
  meants: { lower: 'down', higher: 'up' },
  reason: 'Why did you choose this area?',
  reasons: {
    request: 'the area asked for it',
    trial: 'it was a trial: the area was drawn or assigned',
    other: 'for something else',
  },
  worst: {
    lower: 'the figure was highest here, or among the highest',
    higher: 'the figure was lowest here, or among the lowest',
    either: 'the figure was worst here, or among the worst',
  },
  against: 'With which area do you compare?',
  sameKind: 'other areas of the same kind, together',
  alone: 'with none: its own line only',
  conditionsTitle: 'What else do you know?',
  conditions: {
    theory: 'Is it written down why the measure would work?',
    implemented: 'Was the measure carried out as meant?',
    evidence: 'Did you see the steps in between happen?',
    'others-weighed': 'Did you look at other causes, and do they not explain it?',
  },
  met: { yes: 'yes', partly: 'partly', no: 'no, or I do not know' },
  toAnswer:
    'Choose from which period, which way the figure was to go and why you chose this area. Then the answer stands here.',
  answer: 'What you may say',
  claim: (word) => `Strongest claim that holds: ${word}.`,
  figures: 'What the figures show',
  itsNeeds: 'Looking at its own line only takes eight figures from before the start and four from after it.',
  noFair: 'The comparison gives no answer. So we look at its own line.',
  noneTogether:
    'Of too few other areas both figure and inhabitants are known in every period. Choose one area to compare with.',
  additive: 'This is a count. We do not compare counts of areas of different size.',
  holdsOwn: (name) => `The area itself is counted in ${name}. That makes an effect look smaller than it is.`,
  together: (count) => `${count} other areas, weighted by inhabitants`,
  recovery: 'What comes by itself',
  whenChosen: (period) => `Worked out from the figure of ${period}, when you chose.`,
  recoveryUnknown:
    'How much of the recovery comes by itself cannot be worked out here. That takes ten other areas with a figure from before and from after the start.',
  missing: (claim) => `To be allowed to say “${claim}”, this still stands in the way`,
  working: 'Check this answer',
  chanceWorking: 'Check this chance',
  aMeasure: 'measure',
  lines: 'The lines side by side',
  close: 'Close this question',
};
