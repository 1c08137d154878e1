import type { ComparisonMessages } from './comparison.messages.js';

const columns = (count: number): string => (count === 1 ? '1 column' : `${count} columns`);

export const en: ComparisonMessages = {
  title: 'What changed in the layout?',
  certain: (count) => `${columns(count)} certainly belong${count === 1 ? 's' : ''} together.`,
  toDecide: (count) => (count === 0 ? 'There is nothing to decide.' : `You decide about ${columns(count)}.`),
  regions: (both, first, second) =>
    `${both} areas are in both files, ${first} in the first only and ${second} in the second only.`,
  decideTitle: 'Decide for yourself',
  decideHelp: 'Tick what belongs together. What you do not tick stays two separate figures.',
  sameTitle: (count) => `Certainly the same (${count})`,
  goneTitle: (count) => `In the first file only (${count})`,
  newTitle: (count) => `In the second file only (${count})`,
  emptyTitle: (count) => `A column in both, and empty in one of them (${count})`,
  regionsFirst: (count) => `Areas in the first file only (${count})`,
  regionsSecond: (count) => `Areas in the second file only (${count})`,
  andMore: (count) => `and ${count} more`,
  first: 'First file',
  second: 'Second file',
  why: 'Why',
  together: 'Belongs together',
  unitTogether: (factor) => `Yes: first file times ${factor}`,
  kinds: {
    same: 'same header',
    position: 'same name, another position',
    known: 'same figure by the list of columns of CBS',
    header: 'same name with something else behind it',
    renamed: 'seems to have been given another name',
    split: 'seems split: the parts add up to the old figure',
    merged: 'seems merged: the old figures add up to the new one',
    chosen: 'chosen by you',
  },
  grounds: {
    'like-name': (share) => `names are ${share} alike`,
    'like-figures': (regions) => `figures of ${regions} areas lie close together`,
    sum: (regions) => `holds in ${regions} areas`,
  },
  unit: (from, to) => `Mind: the unit differs (${from || 'none'} and ${to || 'none'}).`,
  unitFactor: (factor, regions) => `Mind: the figures differ by a factor of about ${factor}, in ${regions} areas.`,
  unitUnknown: 'By which factor cannot be seen, so these stay two separate figures.',
  join: 'Join them',
  putAside: 'Take the second file away',
  useFirst: 'Use the first only',
  joinHelp: 'Your files themselves are not changed.',
  joined: (first, second) => `${first} + ${second}`,
};
