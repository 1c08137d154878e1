import type { MergeCounts, SharingMessages } from './sharing.messages.nl.js';

/** A name with what follows behind it; a question has its own mark. */
const colon = (field: string): string => (field.endsWith('?') ? field : `${field}:`);
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const willParts = ({ added, changed, removed, beside, datasets }: MergeCounts): string[] => [
  ...(added > 0 ? [`${plural(added, 'item is', 'items are')} added`] : []),
  ...(changed > 0 ? [plural(changed, 'item changes', 'items change')] : []),
  ...(removed > 0 ? [plural(removed, 'item goes away', 'items go away')] : []),
  ...(beside > 0 ? [`${plural(beside, 'item stands', 'items stand')} side by side in two versions`] : []),
  ...(datasets > 0 ? [`${plural(datasets, 'file of figures is', 'files of figures are')} added`] : []),
];

const didParts = ({ added, changed, removed, beside, datasets }: MergeCounts): string[] => [
  ...(added > 0 ? [`${plural(added, 'item was', 'items were')} added`] : []),
  ...(changed > 0 ? [plural(changed, 'item changed', 'items changed')] : []),
  ...(removed > 0 ? [plural(removed, 'item went away', 'items went away')] : []),
  ...(beside > 0 ? [`${plural(beside, 'item now stands', 'items now stand')} side by side in two versions`] : []),
  ...(datasets > 0 ? [`${plural(datasets, 'file of figures was', 'files of figures were')} added`] : []),
];

/** The English of backing up and sharing. */
export const en: SharingMessages = {
  loading: 'Loading…',
  busy: 'Working…',
  fault: 'Your browser does not allow this now. Nothing was changed. Try again.',
  backup: 'Backup',
  neverMade: 'You have not made a backup yet.',
  madeDays: (days) =>
    days <= 0
      ? 'You made a backup today.'
      : days === 1
        ? 'You made a backup yesterday.'
        : `Your last backup is ${days} days old.`,
  changesSince: (count, made) =>
    count === 0
      ? 'Nothing has changed since.'
      : `${count === 1 ? 'One thing has' : `${count} things have`} changed${made ? ' since' : ''}.`,
  due: 'It is time for a backup.',
  dueWhy: 'When this device breaks or the browser is wiped, your work is gone.',
  nothingKept: 'Nothing has been saved yet, so there is nothing to copy.',
  make: 'Make a backup',
  made: (file) =>
    `The backup goes to your downloads: ${file}. See that the file is there; we cannot see that. Put it in a safe place. Whoever has the file can read everything.`,
  rehearse: 'Rehearse a restore',
  rehearseHelp:
    'Choose a backup. We bring it back into memory and compare it item by item. Nothing changes on your device.',
  rehearsed: {
    whole: (pieces, datasets) =>
      `The rehearsal went well. Everything in this file comes back: ${plural(pieces, 'item', 'items')} and ${plural(datasets, 'file of figures', 'files of figures')}.`,
    part: 'Take care: not everything in this file comes back.',
    empty: 'This file is whole, but there is nothing in it.',
    type: (label, back, inFile) =>
      back === inFile ? `${label}: ${inFile}, all come back` : `${label}: ${back} of ${inFile} come back`,
    dataset: 'Files of figures',
    figures: (back, inFile) =>
      back === inFile
        ? `Figures: ${plural(inFile, 'column', 'columns')}, equal figure by figure`
        : `Figures: ${back} of ${inFile} columns come back`,
    changes: (back, inFile) =>
      back === inFile
        ? `History: ${plural(inFile, 'change', 'changes')}, all come back`
        : `History: ${back} of ${inFile} changes come back`,
    rejected: (count) => `${plural(count, 'item', 'items')} cannot be read.`,
    upToDate: 'Everything that is on this device now is in this file too.',
    missing: (count) =>
      `${plural(count, 'item that is here now is', 'items that are here now are')} not in this file. With this file alone you would lose ${count === 1 ? 'it' : 'them'}.`,
    other: (count) => `${plural(count, 'item is', 'items are')} not the same here as in the file.`,
  },
  where: 'Where is your work?',
  modes: {
    local:
      'Your work is in this browser, on this device. It is not on a server. Another browser or computer does not see it.',
    memory: 'Your work is in the memory of this page only. When you close the page, it is gone.',
    none: 'Nothing is saved on this page.',
  },
  wiping: 'When you wipe the data of this browser, your work is gone. Some organisations do that by themselves.',
  used: (used, quota) =>
    quota === ''
      ? `This website uses about ${used}.`
      : `This website uses about ${used} of the ${quota} the browser gives.`,
  persisted: 'The browser promised not to clear away your work by itself.',
  notPersisted: 'The browser may clear away your work when the disk is full.',
  persistUnknown: 'The browser does not say whether it may clear away your work.',
  persist: 'Ask the browser to keep your work',
  persistRefused:
    'The browser promised nothing. Bookmark this website or install the monitor, and ask again. A backup always helps.',
  merge: 'Merging with a colleague',
  mergeIntro:
    'You and your colleague each work on a device of your own. A file brings the work together. No server is involved.',
  give: 'Make a file for your colleague',
  given: (file) =>
    `The file goes to your downloads: ${file}. Give it to your colleague. Whoever has the file can read everything, also what is not public.`,
  choose: 'Choose your colleague’s file',
  chooseHelp: 'You first see what differs. Nothing changes yet.',
  differences: 'What differs',
  madeAt: (moment) => `The file was made on ${moment}.`,
  rejected: (count) => `${plural(count, 'item', 'items')} in the file cannot be read and will be left out.`,
  toChoose: (count) => (count === 1 ? 'You can choose for 1 item' : `You can choose for ${count} items`),
  toChooseHelp:
    'You and your colleague changed the same thing, each in another way. If you choose nothing, everything is kept.',
  bothChanged: 'You and your colleague both changed this.',
  removedHere: 'You removed this. Your colleague changed it.',
  removedThere: 'Your colleague removed this. You changed it.',
  choices: { both: 'Keep both, side by side', ours: 'Take mine', theirs: 'Take my colleague’s' },
  choicesRemovedHere: { both: 'Bring it back, as my colleague has it', ours: 'Leave it out' },
  choicesRemovedThere: { both: 'Keep it, as I have it', theirs: 'Remove it' },
  field: 'Part',
  before: 'Before',
  here: 'Yours',
  there: 'In the file',
  by: (who, when) => (who === '' ? when : `${who}, ${when}`),
  gone: 'removed',
  other: 'different',
  together: (count) => (count === 1 ? '1 item goes together by itself' : `${count} items go together by themselves`),
  takesOver: (field, was, is) => `${colon(field)} ${was} becomes ${is}`,
  keepsOurs: (field, is) => `${colon(field)} stays ${is}, as you made it`,
  goes: 'is removed; your colleague removed it',
  staysGone: 'stays away; you removed it',
  returns: 'comes back; your colleague brought it back',
  onlyThere: (count) =>
    count === 1 ? '1 item is only in the file and is added' : `${count} items are only in the file and are added`,
  datasetsThere: (count) => `${plural(count, 'file of figures is', 'files of figures are')} added`,
  same: (count) => `${plural(count, 'item is', 'items are')} the same.`,
  onlyHere: (count) =>
    count === 1
      ? '1 item is only with you. It stays as it is.'
      : `${count} items are only with you. They stay as they are.`,
  will: (counts) => `If you merge, ${list(willParts(counts))}. Nothing else changes.`,
  willNothing: 'Everything in this file is with you already. Merging changes nothing.',
  willKeep: 'You keep what you have. Merging changes nothing.',
  doMerge: 'Merge',
  leave: 'Leave it',
  did: (counts) => {
    const parts = didParts(counts);
    return parts.length === 0 ? 'Nothing was changed.' : `Merged. ${list(parts)}.`;
  },
  last: (moment) => `Last merge: ${moment}. You can take that back in one go.`,
  undo: 'Undo the merge',
  undone: 'Everything is as it was before the merge.',
  besideTitle: 'Items in two versions',
  besideHelp: 'These versions came from a file. Choose which to keep; you may also leave both.',
  besideBy: (who, when) => `Version of ${who}, ${when}`,
  besideField: (field, ours, theirs) => `${colon(field)} with you ${ours}, in this version ${theirs}`,
  takeBeside: 'Take this version',
  dropBeside: 'Remove this version',
};
