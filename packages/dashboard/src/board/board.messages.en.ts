import type { BoardMessages } from './board.messages.nl.js';

export const en: BoardMessages = {
  loading: 'Loading…',
  looking: (region, until, beside) =>
    `You are looking at ${region}${until ? `, up to and including ${until}` : ''}${beside ? `, beside ${beside}` : ''}.`,
  change: 'Another area, period or comparison',
  period: 'Up to and including which period?',
  newest: 'The newest figures',
  compare: 'Beside whom?',
  comparisons: {
    municipality: 'the municipality around it',
    country: 'the Netherlands',
    group: 'municipalities like it',
  },
  order: 'How do you want to look?',
  views: {
    result: 'By result',
    circle: 'By circle of support',
    'life-domain': 'By domain of life',
    law: 'By law',
    task: 'By task',
    talk: 'What asks for a conversation?',
  },
  talkHelp: 'What is more than chance comes first. Then what we have not looked into. It is not a ranking.',
  open: 'Story and conversation',
  openFor: (label) => `Story and conversation: ${label}`,
  page: (at, of) => `Page ${at} of ${of}`,
  earlier: 'Previous page',
  later: 'Next page',
  pages: 'Pages of the monitor',
  unknown: 'What do we not know?',
  chance: (looked, stand) =>
    `You are looking at ${looked} figures. By chance alone ${stand} of them stand out on average.`,
  empty: 'There are no results and figures on your monitor yet.',
  toGoals: 'Begin with a result',
  keep: 'Keep this way of looking',
  kept: 'Kept. You will begin like this next time.',
  fault: 'The device did not allow that. What you see is still there.',
};
